package dev.readyroom.quiz.definition;

import java.time.Clock;
import java.util.random.RandomGenerator;

import dev.readyroom.identity.People;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.Attempts;
import dev.readyroom.quiz.attempt.NewAttempt;
import dev.readyroom.quiz.attempt.QuizAttempts;
import dev.readyroom.web.BrokenRule;
import dev.readyroom.web.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts attempts at quizzes. */
@Service
class Taking {

	private final Quizzes quizzes;

	private final QuizAttempts taken;

	private final Attempts attempts;

	private final QuestionBank bank;

	private final People people;

	private final Clock clock;

	private final RandomGenerator random = new java.security.SecureRandom();

	Taking(Quizzes quizzes, QuizAttempts taken, Attempts attempts, QuestionBank bank, People people, Clock clock) {
		this.quizzes = quizzes;
		this.taken = taken;
		this.attempts = attempts;
		this.bank = bank;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Starts an attempt, or finds the one that is under way. Two at the same moment are
	 * told apart by a broken constraint: asked again, the second finds the first's.
	 */
	@Transactional
	public AttemptId start(UserId learner, QuizId id) {
		Quiz quiz = this.quizzes.visibleTo(learner, id).orElseThrow(NotFound::new);
		QuizAttempts.Taken before = this.taken.takenBy(learner, id);
		if (before.running().isPresent()) {
			return before.running().get();
		}
		Opening opening = quiz.opening(this.clock.instant());
		if (opening != Opening.OPEN) {
			throw new BrokenRule("quiz.refused.not-open." + opening);
		}
		Conditions conditions = quiz.conditions();
		if (conditions.attemptsAllowed() > 0 && before.attempts() >= conditions.attemptsAllowed()) {
			throw new BrokenRule("quiz.refused.no-attempts-left");
		}
		Asked.Drawing drawing = quiz.asked().draw(this.bank, this.random);
		return this.attempts.start(learner, this.people.accommodationsOf(learner).forAssignments(),
				NewAttempt.at(id, quiz.title(), drawing.exam(), before.attempts() + 1).in(drawing.sections()),
				conditions.terms(drawing.time(), conditions.closesAt()), drawing.draw().slots());
	}

	/** Starts an attempt for whoever looks a quiz over: it belongs to no quiz. */
	@Transactional
	public AttemptId preview(UserId maker, QuizId id) {
		Quiz quiz = this.quizzes.visibleToMaker(maker, id).orElseThrow(NotFound::new);
		Asked.Drawing drawing = quiz.asked().draw(this.bank, this.random);
		return this.attempts.start(maker, this.people.accommodationsOf(maker).forPractice(),
				NewAttempt.of(Attempt.Kind.QUIZ, quiz.title()).in(drawing.sections()),
				quiz.conditions().withoutTimes().terms(drawing.time(), null), drawing.draw().slots());
	}

}
