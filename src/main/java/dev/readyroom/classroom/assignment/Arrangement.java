package dev.readyroom.classroom.assignment;

import java.time.Instant;

import dev.readyroom.identity.TimeAllowance;
import org.jspecify.annotations.Nullable;

/**
 * What is different for one member.
 *
 * @param opensAt and {@code closesAt}: null as for everybody
 * @param allowance on top of the account's own: the more generous counts
 * @param extraMinutes for all questions together, where that is limited
 */
record Arrangement(int extraAttempts, @Nullable Instant opensAt, @Nullable Instant closesAt, TimeAllowance allowance,
		int extraMinutes) {

	static final Arrangement NONE = new Arrangement(0, null, null, TimeAllowance.STANDARD, 0);

	/** Whether anything is different at all. */
	public boolean any() {
		return !equals(NONE);
	}

}
