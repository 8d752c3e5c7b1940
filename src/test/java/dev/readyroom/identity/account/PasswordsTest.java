package dev.readyroom.identity.account;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordsTest {

	private final Passwords passwords = new Passwords(9);

	@AfterEach
	void close() {
		this.passwords.close();
	}

	@Test
	void aHashSaysHowItWasMadeAndIsNeverTheSame() {
		String hash = this.passwords.hash("correct horse battery");
		assertThat(hash).startsWith("{bcrypt}$2").isNotEqualTo(this.passwords.hash("correct horse battery"));
		assertThat(this.passwords.matches("correct horse battery", hash)).isTrue();
		assertThat(this.passwords.matches("correct horse", hash)).isFalse();
	}

	@Test
	void nobodysPasswordIsRight() {
		assertThat(this.passwords.matches("nobody has this password", null)).isFalse();
	}

	@Test
	void anUnknownAccountCostsTheSameWork() {
		String hash = this.passwords.hash("correct horse battery");
		long known = fastest(hash);
		long unknown = fastest(null);
		assertThat((double) unknown / known).isBetween(0.5, 2.0);
	}

	private long fastest(String hash) {
		long fastest = Long.MAX_VALUE;
		for (int i = 0; i < 7; i++) {
			long start = System.nanoTime();
			this.passwords.matches("something else", hash);
			fastest = Math.min(fastest, System.nanoTime() - start);
		}
		return fastest;
	}

}
