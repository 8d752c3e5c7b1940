package dev.readyroom.quiz;

import java.time.Duration;
import java.time.Instant;

import dev.readyroom.identity.TimeAllowance;
import org.jspecify.annotations.Nullable;

/**
 * What whoever set a task says about one learner's attempts at it; the rest is as the
 * task has it.
 *
 * @param grace how long {@link OverduePolicy#GRACE} lasts
 * @param closesAt for this learner; null: never
 * @param lastClosing for the last of all, after which
 * {@link FeedbackTiming#AFTER_CLOSING} shows feedback; null: nobody waits
 * @param allowance that was granted for this task, on top of the account's own
 * @param extra time for all questions together, where that is limited
 */
public record AssignedTerms(FeedbackTiming feedback, OverduePolicy overdue, Duration grace, @Nullable Instant closesAt,
		@Nullable Instant lastClosing, TimeAllowance allowance, Duration extra) {
}
