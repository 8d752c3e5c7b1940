package dev.readyroom.identity.token;

import java.time.Duration;

/** What a one-time link is good for, and for how long. */
public enum Purpose {

	/** Makes the first administrator; only its use ends it. */
	SET_UP(Duration.ofDays(36500)),

	/** Proves that somebody reads the mail of the address they sign up with. */
	SIGN_UP(Duration.ofDays(1)),

	INVITATION(Duration.ofDays(14)),

	/** Proves that somebody reads the mail of the address they change to. */
	EMAIL(Duration.ofDays(1)),

	/** Lets somebody choose a new password. */
	RESET(Duration.ofHours(24));

	private final Duration lifetime;

	Purpose(Duration lifetime) {
		this.lifetime = lifetime;
	}

	Duration lifetime() {
		return this.lifetime;
	}

}
