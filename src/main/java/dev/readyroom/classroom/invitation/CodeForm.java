package dev.readyroom.classroom.invitation;

import java.time.Duration;

import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;

/**
 * A new code.
 *
 * @param days how long it works; null: for ever
 * @param most how many may join by it; null: any number
 */
record CodeForm(@Nullable @Range(min = 1, max = 366) Integer days,
		@Nullable @Range(min = 1, max = 10000) Integer most) {

	@Nullable Duration lifetime() {
		return (this.days != null) ? Duration.ofDays(this.days) : null;
	}

}
