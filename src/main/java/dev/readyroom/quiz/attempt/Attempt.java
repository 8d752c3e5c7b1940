package dev.readyroom.quiz.attempt;

import java.time.Instant;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.Terms;
import org.jspecify.annotations.Nullable;

/**
 * One learner's run, as it stands: a snapshot read from the database, without its slots.
 *
 * @param exam id of the exam a mock exam is drawn from; else null
 * @param size number of slots
 * @param deadline when the whole attempt's time is up, allowance and pauses included
 * @param pausedAt since when the clock stands still
 * @param page the token of the browser page that may answer; the newest page loaded
 * @param current position served last; 0 before the first
 * @param lastContact when the learner's page was last heard of before the deadline
 * @param outcome how it ended; null while it runs
 */
public record Attempt(AttemptId id, UserId learner, @Nullable QuizId quiz, Kind kind, String title,
		@Nullable String exam, int size, Terms terms, TimeAllowance allowance, Instant startedAt,
		@Nullable Instant deadline, @Nullable Instant pausedAt, @Nullable String page, int current, Instant lastContact,
		@Nullable Outcome outcome, AttemptSections sections) {

	public boolean finished() {
		return this.outcome != null;
	}

	public boolean paused() {
		return this.pausedAt != null;
	}

	/** Whether a contact now counts: one after the deadline does not. */
	boolean notes(Instant now) {
		return this.deadline == null || !this.deadline.isBefore(now);
	}

	/** Whether the key and explanations of a slot may be seen. */
	public boolean reveals(Slot slot, Instant now) {
		return switch (this.terms.feedback()) {
			case STUDY -> finished() || slot.closed();
			case EXAM -> finished();
			case AFTER_CLOSING -> revealsAll(now);
		};
	}

	/** Whether the review of the whole attempt may be seen. */
	public boolean revealsAll(Instant now) {
		if (!finished()) {
			return false;
		}
		Instant from = this.terms.feedbackFrom();
		return this.terms.feedback() != FeedbackTiming.AFTER_CLOSING || (from != null && !now.isBefore(from));
	}

	/** What people sat down for. */
	public enum Kind {

		DRILL, MIX, MOCK_EXAM, QUIZ

	}

	/**
	 * How an attempt ended.
	 *
	 * @param at when it was handed in, or its deadline, however late that was noticed
	 * @param score sum of the marks of scored slots
	 * @param scored number of scored slots
	 */
	public record Outcome(Instant at, Ending by, double score, int scored, int answered) {

		/** Whether it counts at all. */
		public boolean counted() {
			return this.by != Ending.NOT_HANDED_IN;
		}

	}

	/** What ended an attempt. */
	public enum Ending {

		HANDED_IN, TIME_UP, IDLE, NOT_HANDED_IN

	}

}
