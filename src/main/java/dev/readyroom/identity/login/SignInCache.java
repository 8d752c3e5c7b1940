package dev.readyroom.identity.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.AccountChanged;
import dev.readyroom.identity.token.Token;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Knows for half a minute who a token belongs to, so that answering a question costs no
 * look-up. What is ended on this node ends here at once; other nodes follow within the
 * half minute.
 */
@Component
class SignInCache {

	private static final Duration KEPT = Duration.ofSeconds(30);

	private final Cache<String, SignedIn> known = Caffeine.newBuilder()
		.expireAfterWrite(KEPT)
		.maximumSize(100_000)
		.build();

	/** Counts what was forgotten: a look-up that overlaps with it is not kept. */
	private final AtomicLong forgotten = new AtomicLong();

	private final SignInRows rows;

	private final LastUses lastUses;

	private final Clock clock;

	SignInCache(SignInRows rows, LastUses lastUses, Clock clock) {
		this.rows = rows;
		this.lastUses = lastUses;
		this.clock = clock;
	}

	@Nullable SignedIn find(Token token) {
		String hash = token.hash();
		SignedIn found = this.known.getIfPresent(hash);
		if (found == null) {
			found = lookUp(hash);
		}
		Instant now = this.clock.instant();
		if (found == null || found.isOver(now)) {
			return null;
		}
		if (found.noteUse(now)) {
			this.lastUses.note(found, now);
		}
		return found;
	}

	@Nullable private SignedIn lookUp(String hash) {
		long before = this.forgotten.get();
		SignedIn found = this.rows.find(hash).orElse(null);
		if (found != null) {
			this.known.put(hash, found);
			if (this.forgotten.get() != before) {
				this.known.invalidate(hash);
			}
		}
		return found;
	}

	void forget(UUID signIn) {
		forget((signedIn) -> signedIn.id().equals(signIn));
	}

	void forget(UserId user) {
		forget((signedIn) -> signedIn.user().id().equals(user));
	}

	private void forget(Predicate<SignedIn> ended) {
		this.forgotten.incrementAndGet();
		this.known.asMap().values().removeIf(ended);
	}

	@TransactionalEventListener(fallbackExecution = true)
	void forget(AccountChanged changed) {
		forget(changed.user());
	}

}
