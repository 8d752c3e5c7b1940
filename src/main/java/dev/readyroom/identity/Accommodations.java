package dev.readyroom.identity;

/**
 * The time allowances of an account.
 *
 * @param chosen what the person set for their own practice
 * @param granted what an administrator or leader granted; counts everywhere, in
 * assignments and live sessions too
 */
public record Accommodations(TimeAllowance chosen, TimeAllowance granted) {

	public static final Accommodations NONE = new Accommodations(TimeAllowance.STANDARD, TimeAllowance.STANDARD);

	/** For practice that the person started for themselves. */
	public TimeAllowance forPractice() {
		return this.chosen.or(this.granted);
	}

	/** For what somebody else set: assignments and live sessions. */
	public TimeAllowance forAssignments() {
		return this.granted;
	}

}
