package dev.readyroom.quiz;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.readyroom.questionbank.Credit;
import org.jspecify.annotations.Nullable;

/**
 * What holds for one attempt, pinned when it starts.
 *
 * @param slots the clock on each question
 * @param whole the time for all questions together, before any allowance; null: no limit
 * @param feedbackFrom with {@link FeedbackTiming#AFTER_CLOSING}: from when feedback shows
 * @param grace how long {@link OverduePolicy#GRACE} lasts
 * @param offlineWindow how long after the deadline answers made offline before it may
 * still arrive; nothing where questions have clocks
 * @param pausable whether the learner may stop the clock
 * @param practice whether the learner's own choice of time allowance counts, or the
 * granted one alone
 * @param closesAt when time is up for everyone, whatever allowance or pause there was;
 * null: never
 */
public record Terms(SlotClock slots, @Nullable Duration whole, FeedbackTiming feedback, @Nullable Instant feedbackFrom,
		Credit credit, OverduePolicy overdue, Duration grace, Duration offlineWindow, boolean pausable,
		boolean practice, @Nullable Instant closesAt) {

	/** What an instructor need not think about. */
	public static final Duration DEFAULT_OFFLINE_WINDOW = Duration.ofMinutes(15);

	public Terms {
		if (!(slots instanceof SlotClock.None)) {
			offlineWindow = Duration.ZERO;
		}
	}

	/** Terms that never close. */
	public Terms(SlotClock slots, @Nullable Duration whole, FeedbackTiming feedback, @Nullable Instant feedbackFrom,
			Credit credit, OverduePolicy overdue, Duration grace, Duration offlineWindow, boolean pausable,
			boolean practice) {
		this(slots, whole, feedback, feedbackFrom, credit, overdue, grace, offlineWindow, pausable, practice, null);
	}

	/** Practice for oneself: handed in when time is up, all or nothing. */
	public static Terms practice(SlotClock slots, @Nullable Duration whole, FeedbackTiming feedback) {
		boolean noClock = slots instanceof SlotClock.None && whole == null;
		return new Terms(slots, whole, feedback, null, Credit.ALL_OR_NOTHING, OverduePolicy.HAND_IN, Duration.ZERO,
				DEFAULT_OFFLINE_WINDOW, noClock, true);
	}

	public Terms withCredit(Credit other) {
		return new Terms(this.slots, this.whole, this.feedback, this.feedbackFrom, other, this.overdue, this.grace,
				this.offlineWindow, this.pausable, this.practice, this.closesAt);
	}

	public Terms withFeedbackFrom(Instant other) {
		return new Terms(this.slots, this.whole, this.feedback, other, this.credit, this.overdue, this.grace,
				this.offlineWindow, this.pausable, this.practice, this.closesAt);
	}

	public Terms withPausable(boolean other) {
		return new Terms(this.slots, this.whole, this.feedback, this.feedbackFrom, this.credit, this.overdue,
				this.grace, this.offlineWindow, other, this.practice, this.closesAt);
	}

	/**
	 * How long after the time is up it takes until nothing more can arrive: answers made
	 * offline, or handing in within a grace period.
	 */
	public Duration patience() {
		boolean graceIsLonger = this.overdue == OverduePolicy.GRACE && this.grace.compareTo(this.offlineWindow) > 0;
		return graceIsLonger ? this.grace : this.offlineWindow;
	}

	/** Whether each question has a clock, and so the way is forward only. */
	public boolean forwardOnly() {
		return !(this.slots instanceof SlotClock.None);
	}

	public Optional<Duration> wholeLimit() {
		return Optional.ofNullable(this.whole);
	}

}
