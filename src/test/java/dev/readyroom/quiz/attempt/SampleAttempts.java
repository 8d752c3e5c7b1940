package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.blueprint.Draw;

import org.springframework.test.web.servlet.MockMvc;

/** Starts attempts at questions and on terms of a test's choice. */
public class SampleAttempts {

	/** What a drill of the seed material gives a question. */
	public static final Duration SLOT = Duration.ofSeconds(20);

	public static final Duration WHOLE = Duration.ofMinutes(10);

	private final Attempts attempts;

	private final AttemptStore store;

	private final SlotStore slots;

	private final QuestionBank bank;

	private final MockMvc mvc;

	SampleAttempts(Attempts attempts, AttemptStore store, SlotStore slots, QuestionBank bank, MockMvc mvc) {
		this.attempts = attempts;
		this.store = store;
		this.slots = slots;
		this.bank = bank;
		this.mvc = mvc;
	}

	/**
	 * Questions of a type, those first of which older material says otherwise: they have
	 * most to tell.
	 */
	public List<QuestionCard> questions(QuestionType type, int count) {
		return this.bank.published()
			.stream()
			.filter((card) -> card.type() == type)
			.sorted(Comparator.comparing((QuestionCard card) -> !hasChanged(card)).thenComparing(QuestionCard::slug))
			.limit(count)
			.toList();
	}

	private boolean hasChanged(QuestionCard card) {
		return this.bank.rationales(List.of(card.revision())).get(card.revision()).whatChanged() != null;
	}

	/** So many of each type, one type after the other. */
	public List<QuestionCard> ofEachType(int count) {
		return Arrays.stream(QuestionType.values()).flatMap((type) -> questions(type, count).stream()).toList();
	}

	/** Any questions. */
	public List<QuestionCard> any(int count) {
		return this.bank.published().stream().sorted(Comparator.comparing(QuestionCard::slug)).limit(count).toList();
	}

	public Sitting start(SamplePerson who, Terms terms, List<QuestionCard> cards) {
		return start(who, terms, TimeAllowance.STANDARD, cards);
	}

	public Sitting start(SamplePerson who, Terms terms, TimeAllowance allowance, List<QuestionCard> cards) {
		Draw draw = Draw.list(new ArrayList<>(cards), (card) -> this.bank.revision(card.revision()).content(),
				new Random(cards.size()));
		AttemptId id = this.attempts.start(who.id(), allowance, NewAttempt.of(Attempt.Kind.DRILL, "A sample"), terms,
				draw.slots());
		return sitting(who, id);
	}

	/** An attempt that was started elsewhere. */
	public Sitting sitting(SamplePerson who, AttemptId id) {
		return new Sitting(this.mvc, this.store, this.slots, this.bank, who, id);
	}

	/** 20 seconds a question. */
	public static Terms drill(FeedbackTiming feedback) {
		return Terms.practice(new SlotClock.Fixed(SLOT), null, feedback);
	}

	/** Ten minutes for all. */
	public static Terms exam() {
		return Terms.practice(new SlotClock.None(), WHOLE, FeedbackTiming.EXAM);
	}

	public static Terms exam(OverduePolicy overdue, Duration grace, Duration offlineWindow) {
		return new Terms(new SlotClock.None(), WHOLE, FeedbackTiming.EXAM, null, Credit.ALL_OR_NOTHING, overdue, grace,
				offlineWindow, false, true);
	}

	/** No clock at all. */
	public static Terms untimed(FeedbackTiming feedback) {
		return Terms.practice(new SlotClock.None(), null, feedback);
	}

	/** What an assignment does: results when it closes for everyone. */
	public static Terms closing(SlotClock slots, Instant closes) {
		return new Terms(slots, WHOLE, FeedbackTiming.AFTER_CLOSING, closes, Credit.ALL_OR_NOTHING,
				OverduePolicy.HAND_IN, Duration.ZERO, Duration.ofMinutes(5), false, false);
	}

}
