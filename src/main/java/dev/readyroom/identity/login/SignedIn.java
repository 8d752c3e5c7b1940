package dev.readyroom.identity.login;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import dev.readyroom.identity.CurrentUser;

/** A sign-in as it is kept for half a minute: whose it is, and until when it lasts. */
class SignedIn {

	/** Last use is written at most this often. */
	private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

	private final UUID id;

	private final CurrentUser user;

	private final Duration lifetime;

	/** When a use was last noted, in milliseconds. */
	private final AtomicLong noted;

	private final SignInAuthentication authentication;

	SignedIn(UUID id, CurrentUser user, Duration lifetime, Instant lastUsed) {
		this.id = id;
		this.user = user;
		this.lifetime = lifetime;
		this.noted = new AtomicLong(lastUsed.toEpochMilli());
		this.authentication = new SignInAuthentication(id, user);
	}

	boolean isOver(Instant now) {
		return now.toEpochMilli() >= this.noted.get() + this.lifetime.toMillis();
	}

	/** Whether this use is to be written; of several at once, one gets true. */
	boolean noteUse(Instant now) {
		long last = this.noted.get();
		return now.toEpochMilli() >= last + NOTED_EVERY.toMillis()
				&& this.noted.compareAndSet(last, now.toEpochMilli());
	}

	UUID id() {
		return this.id;
	}

	CurrentUser user() {
		return this.user;
	}

	Duration lifetime() {
		return this.lifetime;
	}

	SignInAuthentication authentication() {
		return this.authentication;
	}

}
