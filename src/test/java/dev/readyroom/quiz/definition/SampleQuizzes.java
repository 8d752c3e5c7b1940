package dev.readyroom.quiz.definition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.blueprint.Mix;

/** Makes quizzes for tests: three questions, an hour, one attempt. */
public class SampleQuizzes {

	static final Conditions USUAL = new Conditions(new SlotClock.None(), 60, FeedbackTiming.EXAM, Credit.ALL_OR_NOTHING,
			1, null, null, OverduePolicy.HAND_IN, 0, 15, false);

	private final Making making;

	private final QuestionBank bank;

	private final Clock clock;

	SampleQuizzes(Making making, QuestionBank bank, Clock clock) {
		this.making = making;
		this.bank = bank;
		this.clock = clock;
	}

	public QuizId published(UserId author) {
		return published(author, UnaryOperator.identity());
	}

	/** A published quiz of three questions. */
	QuizId published(UserId author, UnaryOperator<Conditions> conditions) {
		return published(author, list(), conditions);
	}

	QuizId published(UserId author, Asked asked, UnaryOperator<Conditions> conditions) {
		QuizId id = draft(author, asked, conditions.apply(USUAL));
		this.making.publish(author, id);
		return id;
	}

	QuizId draft(UserId author) {
		return draft(author, list(), USUAL);
	}

	QuizId draft(UserId author, Asked asked, Conditions conditions) {
		return this.making.create(author, new QuizContent("Keys and grants", "Three of them.", asked, conditions));
	}

	Asked list() {
		return new Asked.FixedList(kms().stream().limit(3).map(QuestionCard::id).toList());
	}

	Asked draw(int size) {
		return new Asked.RandomDraw(new Mix(Set.of("kms-core"), Set.of(), Set.of(), Mix.Pool.ALL), size);
	}

	List<QuestionCard> kms() {
		return this.bank.published().stream().filter((card) -> card.topic().equals("kms-core")).toList();
	}

	Instant in(Duration time) {
		return this.clock.instant().plus(time);
	}

	static Conditions attempts(Conditions on, int allowed) {
		return new Conditions(on.slotClock(), on.wholeMinutes(), on.feedback(), on.credit(), allowed, on.opensAt(),
				on.closesAt(), on.overdue(), on.graceMinutes(), on.offlineMinutes(), on.pausable());
	}

	static Conditions open(Conditions on, Instant from, Instant until) {
		return new Conditions(on.slotClock(), on.wholeMinutes(), on.feedback(), on.credit(), on.attemptsAllowed(), from,
				until, on.overdue(), on.graceMinutes(), on.offlineMinutes(), on.pausable());
	}

	static Conditions clock(Conditions on, SlotClock clock) {
		return new Conditions(clock, on.wholeMinutes(), on.feedback(), on.credit(), on.attemptsAllowed(), on.opensAt(),
				on.closesAt(), on.overdue(), on.graceMinutes(), on.offlineMinutes(), on.pausable());
	}

	static Conditions minutes(Conditions on, Integer minutes) {
		return new Conditions(on.slotClock(), minutes, on.feedback(), on.credit(), on.attemptsAllowed(), on.opensAt(),
				on.closesAt(), on.overdue(), on.graceMinutes(), on.offlineMinutes(), on.pausable());
	}

	static Conditions feedback(Conditions on, FeedbackTiming feedback) {
		return new Conditions(on.slotClock(), on.wholeMinutes(), feedback, on.credit(), on.attemptsAllowed(),
				on.opensAt(), on.closesAt(), on.overdue(), on.graceMinutes(), on.offlineMinutes(), on.pausable());
	}

}
