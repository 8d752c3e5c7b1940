package dev.readyroom.classroom.assignment;

import java.time.LocalDateTime;
import java.time.ZoneId;

import dev.readyroom.identity.TimeAllowance;
import jakarta.validation.constraints.NotNull;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is different for one member; times are in the cohort's zone, and empty for the
 * usual.
 */
record ArrangementForm(@Nullable @Range(min = 0, max = 50) Integer attempts,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime opensAt,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime closesAt,
		@Nullable @NotNull TimeAllowance allowance, @Nullable @Range(min = 0, max = 600) Integer minutes) {

	static ArrangementForm of(Arrangement own, ZoneId zone) {
		return new ArrangementForm(own.extraAttempts(), AssignmentForm.local(own.opensAt(), zone),
				AssignmentForm.local(own.closesAt(), zone), own.allowance(), own.extraMinutes());
	}

	Arrangement arrangement(ZoneId zone) {
		return new Arrangement((this.attempts != null) ? this.attempts : 0, AssignmentForm.instant(this.opensAt, zone),
				AssignmentForm.instant(this.closesAt, zone),
				(this.allowance != null) ? this.allowance : TimeAllowance.STANDARD,
				(this.minutes != null) ? this.minutes : 0);
	}

}
