package dev.readyroom.quiz.definition;

import java.util.Optional;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.QuizId;
import jakarta.persistence.EntityManager;

import org.springframework.stereotype.Repository;

/** All quizzes. Changes belong in a transaction of the caller. */
@Repository
class Quizzes {

	private final EntityManager entities;

	Quizzes(EntityManager entities) {
		this.entities = entities;
	}

	/** Sent at once: attempts are written by plain SQL and point at it. */
	void add(Quiz quiz) {
		this.entities.persist(quiz);
		this.entities.flush();
	}

	/** What this person may see: what is published, and their own drafts. */
	Optional<Quiz> visibleTo(UserId user, QuizId id) {
		return find(id).filter((quiz) -> quiz.published() || quiz.isBy(user));
	}

	/** The same for an instructor, who also sees drafts that others share. */
	Optional<Quiz> visibleToMaker(UserId user, QuizId id) {
		return find(id).filter((quiz) -> quiz.published() || quiz.shared() || quiz.isBy(user));
	}

	/** For an instructor: their own, and what others let them change. */
	Optional<Quiz> changeableBy(UserId maker, QuizId id) {
		return find(id).filter((quiz) -> quiz.isBy(maker) || quiz.changedTogether());
	}

	Optional<Quiz> by(UserId author, QuizId id) {
		return find(id).filter((quiz) -> quiz.isBy(author));
	}

	void remove(Quiz quiz) {
		this.entities.remove(quiz);
		this.entities.flush();
	}

	Optional<Quiz> find(QuizId id) {
		return Optional.ofNullable(this.entities.find(Quiz.class, id.value()));
	}

}
