package dev.readyroom.identity.throttle;

import java.time.Duration;

/**
 * How often somebody may try: so many times at once, then one more after each pause. What
 * counts by network address alone is generous, as a whole class may share one.
 */
public enum Limit {

	/** One account from one address. */
	ACCOUNT_FROM_ADDRESS(10, Duration.ofSeconds(30)),

	/** One account, from wherever: somebody may use many addresses, or make them up. */
	ACCOUNT(100, Duration.ofSeconds(10)),

	/** Wrong passwords from one address. */
	SIGN_IN_FROM_ADDRESS(50, Duration.ofSeconds(5)),

	/** New accounts, and mails asked for, from one address. */
	SIGN_UP_FROM_ADDRESS(300, Duration.ofSeconds(1)),

	/** New visitors from one address. */
	VISIT_FROM_ADDRESS(3000, Duration.ofMillis(200));

	private final int atOnce;

	private final Duration pause;

	Limit(int atOnce, Duration pause) {
		this.atOnce = atOnce;
		this.pause = pause;
	}

	int atOnce() {
		return this.atOnce;
	}

	Duration pause() {
		return this.pause;
	}

}
