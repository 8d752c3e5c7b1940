package dev.readyroom.identity.account;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords, on few threads of the operating system: a hash takes a tenth of a
 * second and never yields, so a class signing in at once on virtual threads would keep
 * everybody else's answers waiting.
 */
@Component
public class Passwords {

	private final PasswordEncoder encoder;

	private final String nobodysHash;

	private final ExecutorService hashing = Executors.newFixedThreadPool(
			Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
			Thread.ofPlatform().daemon().name("hashing-", 1).factory());

	Passwords(@Value("${readyroom.password-strength:11}") int strength) {
		this.encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
		this.nobodysHash = hash("nobody has this password");
	}

	public final String hash(String password) {
		return onHashingThread(() -> this.encoder.encode(password));
	}

	/**
	 * Whether the password belongs to the hash. Without a hash the same work is done for
	 * nothing, so that the time taken does not tell whether an account exists.
	 */
	public boolean matches(String password, @Nullable String hash) {
		boolean right = onHashingThread(() -> this.encoder.matches(password, (hash != null) ? hash : this.nobodysHash));
		return right && hash != null;
	}

	private <T> T onHashingThread(Supplier<T> work) {
		return CompletableFuture.supplyAsync(work, this.hashing).join();
	}

	@PreDestroy
	void close() {
		this.hashing.shutdownNow();
	}

}
