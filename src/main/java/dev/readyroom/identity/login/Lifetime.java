package dev.readyroom.identity.login;

import java.time.Duration;

/** How long a sign-in lasts after its last use. */
final class Lifetime {

	static final Duration USUAL = Duration.ofHours(12);

	static final Duration REMEMBERED = Duration.ofDays(90);

	static final Duration VISITOR = Duration.ofDays(7);

	private Lifetime() {
	}

	static Duration of(boolean visitor, boolean remembered) {
		if (visitor) {
			return VISITOR;
		}
		return remembered ? REMEMBERED : USUAL;
	}

}
