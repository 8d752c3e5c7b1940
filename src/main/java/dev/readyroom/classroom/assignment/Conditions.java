package dev.readyroom.classroom.assignment;

import java.time.Instant;

import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * On which conditions an assignment is taken.
 *
 * @param attemptsAllowed 0: any number
 * @param graceMinutes how long {@link OverduePolicy#GRACE} lasts; 0 with another policy
 */
@Embeddable
public record Conditions(@Nullable Instant opensAt, @Nullable Instant closesAt, int attemptsAllowed,
		@Enumerated(EnumType.STRING) FeedbackTiming feedback, @Enumerated(EnumType.STRING) OverduePolicy overdue,
		int graceMinutes) {

	Conditions closingAt(@Nullable Instant other) {
		return new Conditions(this.opensAt, other, this.attemptsAllowed, this.feedback, this.overdue,
				this.graceMinutes);
	}

}
