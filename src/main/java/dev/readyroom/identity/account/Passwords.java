package dev.readyroom.identity.account;

import java.util.Map;
import java.util.Objects;
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
 * everybody else's answers waiting until it is through.
 */
@Component
public class Passwords {

	private final PasswordEncoder encoder;

	/** Made while the server starts, and off its way. */
	private final CompletableFuture<String> nobodysHash;

	private final ExecutorService hashing = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
			Thread.ofPlatform().daemon().name("hashing-", 1).factory());

	Passwords(@Value("${readyroom.password-strength:11}") int strength) {
		this.encoder = new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
		this.nobodysHash = onHashingThread(() -> encode("nobody has this password"));
	}

	public String hash(String password) {
		return onHashingThread(() -> encode(password)).join();
	}

	/**
	 * Whether the password belongs to the hash. Without a hash the same work is done for
	 * nothing, so that the time taken does not tell whether an account exists.
	 */
	public boolean matches(String password, @Nullable String hash) {
		String compared = (hash != null) ? hash : this.nobodysHash.join();
		boolean right = onHashingThread(() -> this.encoder.matches(password, compared)).join();
		return right && hash != null;
	}

	private String encode(String password) {
		return Objects.requireNonNull(this.encoder.encode(password));
	}

	private <T> CompletableFuture<T> onHashingThread(Supplier<T> work) {
		return CompletableFuture.supplyAsync(work, this.hashing);
	}

	@PreDestroy
	void close() {
		this.hashing.shutdownNow();
	}

}
