package dev.readyroom.classroom.assignment;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.quiz.AssignedTerms;
import dev.readyroom.quiz.FeedbackTiming;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it is for one member, with what is different for them. Pure.
 *
 * @param attempts 0: any number
 */
public record Offer(Conditions conditions, @Nullable Instant opensAt, @Nullable Instant closesAt, int attempts,
		TimeAllowance allowance, int extraMinutes) {

	static Offer of(Conditions conditions, int extraMinutes, Arrangement own) {
		return new Offer(conditions, (own.opensAt() != null) ? own.opensAt() : conditions.opensAt(),
				(own.closesAt() != null) ? own.closesAt() : conditions.closesAt(),
				(conditions.attemptsAllowed() == 0) ? 0 : conditions.attemptsAllowed() + own.extraAttempts(),
				own.allowance(), extraMinutes + own.extraMinutes());
	}

	/** The closing time itself is too late. */
	Opening opening(Instant now) {
		if (this.closesAt != null && !now.isBefore(this.closesAt)) {
			return Opening.CLOSED;
		}
		return (this.opensAt != null && now.isBefore(this.opensAt)) ? Opening.LATER : Opening.OPEN;
	}

	/** Attempts left; -1 for any number. */
	int left(int taken) {
		return (this.attempts == 0) ? -1 : Math.max(0, this.attempts - taken);
	}

	/**
	 * What an attempt pins.
	 * @param lastClosing of all members
	 */
	AssignedTerms terms(@Nullable Instant lastClosing) {
		boolean waits = this.conditions.feedback() == FeedbackTiming.AFTER_CLOSING;
		return new AssignedTerms(this.conditions.feedback(), this.conditions.overdue(),
				Duration.ofMinutes(this.conditions.graceMinutes()), this.closesAt, waits ? lastClosing : null,
				this.allowance, Duration.ofMinutes(this.extraMinutes));
	}

	/** When nobody can be at it any more; null: never. */
	static @Nullable Instant lastClosing(Conditions conditions, Collection<Arrangement> arrangements) {
		Instant last = conditions.closesAt();
		for (Arrangement one : arrangements) {
			if (last != null && one.closesAt() != null && one.closesAt().isAfter(last)) {
				last = one.closesAt();
			}
		}
		return last;
	}

	/** Whether it can be started now. */
	public enum Opening {

		LATER, OPEN, CLOSED

	}

}
