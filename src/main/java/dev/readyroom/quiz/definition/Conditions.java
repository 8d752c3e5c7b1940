package dev.readyroom.quiz.definition;

import java.time.Duration;
import java.time.Instant;

import dev.readyroom.questionbank.Credit;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * On which conditions a quiz is taken, as its author set them. Opening and closing times
 * are only defaults: whoever sets the quiz for a group may set others.
 *
 * @param wholeMinutes for all questions; null: as long as what is asked takes by its own
 * rules, or as one likes
 * @param attemptsAllowed 0: any number
 * @param graceMinutes how long {@link OverduePolicy#GRACE} lasts; 0 with another policy
 */
@Embeddable
public record Conditions(@Convert(converter = SlotClockColumn.class) SlotClock slotClock,
		@Nullable Integer wholeMinutes, @Enumerated(EnumType.STRING) FeedbackTiming feedback,
		@Enumerated(EnumType.STRING) Credit credit, int attemptsAllowed, @Nullable Instant opensAt,
		@Nullable Instant closesAt, @Enumerated(EnumType.STRING) OverduePolicy overdue, int graceMinutes,
		int offlineMinutes, boolean pausable) {

	/**
	 * The terms of an attempt that starts now.
	 * @param ownTime that the drawn questions take by their own rules; null: none
	 * @param closing when it closes for this learner's group; null: never
	 */
	public Terms terms(@Nullable Duration ownTime, @Nullable Instant closing) {
		Duration whole = (this.wholeMinutes == null) ? ownTime : Duration.ofMinutes(this.wholeMinutes);
		Terms terms = new Terms(this.slotClock, whole, this.feedback, null, this.credit, this.overdue,
				Duration.ofMinutes(this.graceMinutes), Duration.ofMinutes(this.offlineMinutes), this.pausable, false,
				closing);
		return (this.feedback == FeedbackTiming.AFTER_CLOSING && closing != null)
				? terms.withFeedbackFrom(closing.plus(terms.patience())) : terms;
	}

	/** The same at any time; feedback that waited for the closing comes at the end. */
	Conditions withoutTimes() {
		return new Conditions(this.slotClock, this.wholeMinutes,
				(this.feedback == FeedbackTiming.AFTER_CLOSING) ? FeedbackTiming.EXAM : this.feedback, this.credit,
				this.attemptsAllowed, null, null, this.overdue, this.graceMinutes, this.offlineMinutes, this.pausable);
	}

	/** Whether a published quiz can be started now. */
	Opening opening(Instant now) {
		return Opening.of(this.opensAt, this.closesAt, now);
	}

	/** When results that wait for the closing show; at once where nothing closes. */
	Instant resultsFrom(Instant now) {
		return (this.closesAt == null) ? now : this.closesAt.plus(terms(null, this.closesAt).patience());
	}

}
