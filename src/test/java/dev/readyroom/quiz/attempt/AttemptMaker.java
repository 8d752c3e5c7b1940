package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.ShownOrder;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;

/** Attempts and slots for tables of pure rules; all begin at {@link #START}. */
final class AttemptMaker {

	static final Instant START = Instant.parse("2026-11-23T14:00:00Z");

	static final String PAGE = "page-one";

	private AttemptMaker() {
	}

	/**
	 * An exam of an hour with any order and a quarter of an hour for answers made
	 * offline.
	 */
	static Terms exam() {
		return exam(OverduePolicy.HAND_IN, Duration.ZERO);
	}

	static Terms exam(OverduePolicy overdue, Duration grace) {
		return new Terms(new SlotClock.None(), Duration.ofHours(1), FeedbackTiming.EXAM, null, Credit.ALL_OR_NOTHING,
				overdue, grace, Duration.ofMinutes(15), false, true);
	}

	static Terms drill(FeedbackTiming feedback) {
		return Terms.practice(new SlotClock.Fixed(Duration.ofSeconds(20)), null, feedback);
	}

	static Attempt attempt(Terms terms) {
		Instant deadline = terms.wholeLimit().map(START::plus).orElse(null);
		return new Attempt(AttemptId.next(), UserId.next(), null, Attempt.Kind.MIX, "", null, 3, terms,
				TimeAllowance.STANDARD, START, deadline, null, PAGE, 1, START.plusSeconds(60), null,
				AttemptSections.NONE);
	}

	static Attempt finished(Attempt attempt) {
		return new Attempt(attempt.id(), attempt.learner(), null, attempt.kind(), "", null, 3, attempt.terms(),
				attempt.allowance(), START, attempt.deadline(), null, PAGE, 1, START,
				new Attempt.Outcome(START.plusSeconds(100), Attempt.Ending.HANDED_IN, 1, 3, 3), AttemptSections.NONE);
	}

	static Slot served(int limitSeconds) {
		return Serving.first(attempt(drill(FeedbackTiming.STUDY)), unserved(limitSeconds), START);
	}

	static Slot unserved(int limitSeconds) {
		return new Slot(1, RevisionId.next(), "kms-core", null, new ShownOrder(List.of(0, 1), List.of()), true,
				limitSeconds, null, null, null, null, Response.BLANK, null, false, Response.BLANK, false, 0);
	}

	static AnswerOffer offer(Instant claimed) {
		return new AnswerOffer(UUID.randomUUID(), PAGE, Response.Chosen.of(1), Response.BLANK, claimed);
	}

}
