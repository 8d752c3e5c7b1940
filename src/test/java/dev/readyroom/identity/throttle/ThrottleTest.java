package dev.readyroom.identity.throttle;

import java.time.Duration;

import dev.readyroom.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ThrottleTest {

	private final TestClock clock = new TestClock();

	private final Throttle throttle = new Throttle(this.clock);

	private final Try ada = Try.from(Limit.ACCOUNT_FROM_ADDRESS, "192.0.2.1", "ada@example.org");

	@Test
	void afterTenTriesOneMoreEveryThirtySeconds() {
		use(10);
		assertRefused(30);
		this.clock.pass(Duration.ofSeconds(29));
		assertRefused(1);
		this.clock.pass(Duration.ofSeconds(1));
		assertThatNoException().isThrownBy(() -> this.throttle.take(this.ada));
		assertRefused(30);
	}

	@Test
	void anotherAccountAndAnotherAddressHaveTheirOwn() {
		use(10);
		assertThatNoException().isThrownBy(() -> {
			this.throttle.take(Try.from(Limit.ACCOUNT_FROM_ADDRESS, "192.0.2.1", "ben@example.org"));
			this.throttle.take(Try.from(Limit.ACCOUNT_FROM_ADDRESS, "192.0.2.2", "ada@example.org"));
		});
	}

	@Test
	void whatWentWellDoesNotCount() {
		for (int i = 0; i < 50; i++) {
			use(1);
			this.throttle.giveBack(this.ada);
		}
		use(10);
		assertRefused(30);
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.1, 192.0.2.1, true", "192.0.2.1, 192.0.2.2, false", "2001:db8::1, 2001:db8:0:0:ffff::2, true",
			"2001:db8::1, 2001:db8:0:1::1, false" })
	void aNetworkOfVersionSixCountsAsOne(String one, String other, boolean same) {
		assertThat(Try.network(one).equals(Try.network(other))).isEqualTo(same);
	}

	private void use(int times) {
		for (int i = 0; i < times; i++) {
			this.throttle.take(this.ada);
		}
	}

	private void assertRefused(long seconds) {
		assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> this.throttle.take(this.ada))
			.satisfies((refused) -> assertThat(refused.seconds()).isEqualTo(seconds));
	}

}
