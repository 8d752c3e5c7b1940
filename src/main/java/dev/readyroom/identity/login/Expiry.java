package dev.readyroom.identity.login;

import java.time.Clock;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clears away sign-ins that are over; they sign nobody in since they are. */
@Component
class Expiry {

	private final SignInRows rows;

	private final Clock clock;

	Expiry(SignInRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 3_600_000, initialDelay = 240_000)
	@Transactional
	void deleteExpired() {
		this.rows.deleteExpired(this.clock.instant());
	}

}
