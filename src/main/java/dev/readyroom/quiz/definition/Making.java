package dev.readyroom.quiz.definition;

import java.time.Clock;
import java.time.Instant;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.attempt.QuizAttempts;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.NotFound;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an author does to their own quizzes, and other instructors as far as the author
 * lets them; another's is not found.
 */
@Service
public class Making {

	private final Quizzes quizzes;

	private final QuizAttempts attempts;

	private final Clock clock;

	Making(Quizzes quizzes, QuizAttempts attempts, Clock clock) {
		this.quizzes = quizzes;
		this.attempts = attempts;
		this.clock = clock;
	}

	@Transactional
	public QuizId create(UserId author, QuizContent content) {
		Quiz quiz = new Quiz(author, this.clock.instant());
		content.writeTo(quiz);
		this.quizzes.add(quiz);
		return quiz.id();
	}

	/**
	 * Makes a draft of one's own that asks the same on the same conditions, without its
	 * times: those were another group's.
	 */
	@Transactional
	public QuizId copy(UserId author, QuizId id) {
		Quiz quiz = this.quizzes.visibleToMaker(author, id).orElseThrow(NotFound::new);
		return create(author,
				new QuizContent(quiz.title(), quiz.introduction(), quiz.asked(), quiz.conditions().withoutTimes()));
	}

	/**
	 * Changes a quiz for attempts to come; a new closing time reaches those under way.
	 * @param maker its author, or an instructor who may change it
	 * @param version that they saw
	 * @throws ObjectOptimisticLockingFailureException if it was changed since
	 */
	@Transactional
	public void change(UserId maker, QuizId id, int version, QuizContent content) {
		Quiz quiz = this.quizzes.changeableBy(maker, id).orElseThrow(NotFound::new);
		if (quiz.version() != version) {
			throw new ObjectOptimisticLockingFailureException(Quiz.class, id);
		}
		Instant now = this.clock.instant();
		Instant resultsFrom = quiz.conditions().resultsFrom(now);
		content.writeTo(quiz);
		quiz.changed(maker);
		if (!quiz.conditions().resultsFrom(now).equals(resultsFrom)) {
			this.attempts.close(id, quiz.conditions().closesAt(), quiz.conditions().resultsFrom(now));
		}
	}

	@Transactional
	public void publish(UserId author, QuizId id) {
		changed(author, id).publish(this.clock.instant());
	}

	@Transactional
	public void withdraw(UserId author, QuizId id) {
		changed(author, id).withdraw();
	}

	@Transactional
	public void share(UserId author, QuizId id) {
		changed(author, id).share(this.clock.instant());
	}

	@Transactional
	public void keep(UserId author, QuizId id) {
		changed(author, id).keep();
	}

	@Transactional
	public void changeTogether(UserId author, QuizId id) {
		changed(author, id).changeTogether(this.clock.instant());
	}

	@Transactional
	public void changeAlone(UserId author, QuizId id) {
		changed(author, id).changeAlone();
	}

	/** Deletes what nobody took: what was taken stays for those who took it. */
	@Transactional
	public void delete(UserId author, QuizId id) {
		Quiz quiz = by(author, id);
		if (this.attempts.count(id).attempts() > 0) {
			throw new BrokenRule("quiz.refused.quiz-was-taken");
		}
		try {
			this.quizzes.remove(quiz);
		}
		catch (DataIntegrityViolationException ex) {
			// A module above points at it.
			throw new BrokenRule("quiz.refused.quiz-is-set");
		}
	}

	private Quiz by(UserId author, QuizId id) {
		return this.quizzes.by(author, id).orElseThrow(NotFound::new);
	}

	/* Whoever is writing meanwhile has an old version then, and is told by whom. */
	private Quiz changed(UserId author, QuizId id) {
		Quiz quiz = by(author, id);
		quiz.changed(author);
		return quiz;
	}

}
