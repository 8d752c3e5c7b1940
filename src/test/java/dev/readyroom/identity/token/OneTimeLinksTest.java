package dev.readyroom.identity.token;

import java.time.Duration;

import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.identity.account.Email;
import dev.readyroom.web.BrokenRule;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AppTest
class OneTimeLinksTest {

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private TestClock clock;

	@Test
	void worksOnce() {
		Token token = this.links.make(Purpose.INVITATION, null, new Email("once@example.org"), null);
		OneTimeLink link = this.links.find(Purpose.INVITATION, token).orElseThrow();
		assertThat(link.email()).isEqualTo(new Email("once@example.org"));
		this.links.use(link);
		assertThat(this.links.find(Purpose.INVITATION, token)).isEmpty();
		assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> this.links.use(link));
	}

	@Test
	void isGoodForNothingElse() {
		Token token = this.links.make(Purpose.INVITATION, null, null, null);
		assertThat(this.links.find(Purpose.SET_UP, token)).isEmpty();
		assertThat(this.links.find(Purpose.RESET, token)).isEmpty();
	}

	@Test
	void endsByItself() {
		Token token = this.links.make(Purpose.INVITATION, null, null, null);
		OneTimeLink link = this.links.find(Purpose.INVITATION, token).orElseThrow();
		this.clock.pass(Duration.ofDays(14));
		assertThat(this.links.find(Purpose.INVITATION, token)).isEmpty();
		assertThatExceptionOfType(BrokenRule.class).isThrownBy(() -> this.links.use(link));
		this.links.deleteExpired();
		assertThat(this.links.open(Purpose.INVITATION)).doesNotContain(link);
	}

	@Test
	void canBeTakenBack() {
		Token token = this.links.make(Purpose.INVITATION, null, null, null);
		OneTimeLink link = this.links.find(Purpose.INVITATION, token).orElseThrow();
		assertThat(this.links.open(Purpose.INVITATION)).contains(link);
		assertThat(this.links.revoke(Purpose.INVITATION, link.id())).isTrue();
		assertThat(this.links.find(Purpose.INVITATION, token)).isEmpty();
		assertThat(this.links.revoke(Purpose.INVITATION, link.id())).isFalse();
	}

}
