package dev.readyroom.identity.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Collects when sign-ins were last used and writes them together, off everybody's
 * request. A crash loses a few seconds of it, which changes nothing for anybody.
 */
@Component
class LastUses {

	private final Map<UUID, Use> noted = new ConcurrentHashMap<>();

	private final SignInRows rows;

	private final TransactionOperations transaction;

	LastUses(SignInRows rows, TransactionOperations transaction) {
		this.rows = rows;
		this.transaction = transaction;
	}

	void note(SignedIn signIn, Instant now) {
		this.noted.put(signIn.id(), new Use(now, signIn.lifetime()));
	}

	@Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
	void write() {
		Map<UUID, Use> uses = Map.copyOf(this.noted);
		if (!uses.isEmpty()) {
			this.transaction.executeWithoutResult((status) -> uses
				.forEach((id, use) -> this.rows.noteUse(id, use.at(), use.at().plus(use.lifetime()))));
			uses.forEach(this.noted::remove);
		}
	}

	@EventListener(ContextClosedEvent.class)
	void writeTheRest() {
		write();
	}

	private record Use(Instant at, Duration lifetime) {
	}

}
