package dev.readyroom.identity.throttle;

import java.time.Duration;

/** Somebody has to wait before trying again. */
public class TooManyTries extends RuntimeException {

	private final Duration wait;

	TooManyTries(Duration wait) {
		super("too many tries", null, false, false);
		this.wait = wait;
	}

	/** Whole seconds, at least one. */
	public long seconds() {
		return Math.max(1, this.wait.plusMillis(999).toSeconds());
	}

}
