package dev.readyroom.identity.login;

import java.time.Duration;

import dev.readyroom.AppTest;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class SignInLifetimeTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private TestClock clock;

	@Autowired
	private LastUses lastUses;

	@Autowired
	private SignInCache cache;

	@Autowired
	private Expiry expiry;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void lastsTwelveHoursAfterItsLastUse() {
		SamplePerson ada = this.people.learner();
		for (int i = 0; i < 3; i++) {
			this.clock.pass(Duration.ofHours(12).minusMinutes(1));
			assertThat(isIn(ada.cookie())).isTrue();
		}
		this.clock.pass(Duration.ofHours(12));
		assertThat(isIn(ada.cookie())).isFalse();
	}

	@Test
	void lastsAsLongForAServerThatHasJustStarted() {
		SamplePerson ada = this.people.learner();
		this.clock.pass(Duration.ofHours(11));
		assertThat(isIn(ada.cookie())).isTrue();
		this.lastUses.write();
		this.cache.forget(ada.id());
		this.clock.pass(Duration.ofHours(11));
		assertThat(isIn(ada.cookie())).isTrue();
		this.cache.forget(ada.id());
		this.clock.pass(Duration.ofHours(24));
		assertThat(isIn(ada.cookie())).isFalse();
	}

	@Test
	void aRememberedOneLastsNinetyDays() {
		Cookie cookie = this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("email", this.people.learner().email())
			.param("password", SamplePerson.PASSWORD)
			.param("remember", "true")
			.exchange()
			.getResponse()
			.getCookie(SignInCookie.NAME);
		assertThat(cookie.getMaxAge()).isGreaterThan((int) Duration.ofDays(90).toSeconds());
		this.clock.pass(Duration.ofDays(89));
		assertThat(isIn(cookie)).isTrue();
		this.clock.pass(Duration.ofDays(90));
		assertThat(isIn(cookie)).isFalse();
	}

	@Test
	void aRequestThatIsKnownCostsNoStatement() throws Exception {
		SamplePerson ada = this.people.with(dev.readyroom.identity.Role.AUTHOR, dev.readyroom.identity.Role.INSTRUCTOR);
		assertThat(StatementCount.of(() -> isIn(ada.cookie()))).hasSize(1);
		assertThat(StatementCount.of(() -> isIn(ada.cookie()))).isEmpty();
		this.clock.pass(Duration.ofMinutes(2));
		assertThat(StatementCount.of(() -> isIn(ada.cookie()))).isEmpty();
	}

	@Test
	void lastUseIsWrittenOnceAMinute() throws Exception {
		SamplePerson ada = this.people.learner();
		isIn(ada.cookie());
		this.lastUses.write();
		this.clock.pass(Duration.ofSeconds(59));
		isIn(ada.cookie());
		assertThat(StatementCount.of(this.lastUses::write)).isEmpty();
		this.clock.pass(Duration.ofSeconds(1));
		isIn(ada.cookie());
		isIn(ada.cookie());
		this.lastUses.write();
		assertThat(this.jdbc.sql("select last_used_at from sign_in where account_id = ?")
			.param(ada.id().value())
			.query((row, n) -> row.getTimestamp(1).toInstant())
			.single()).isEqualTo(this.clock.instant());
	}

	@Test
	void whatIsOverIsClearedAway() {
		SamplePerson ada = this.people.learner();
		this.clock.pass(Duration.ofHours(12));
		this.expiry.deleteExpired();
		assertThat(this.jdbc.sql("select count(*) from sign_in where account_id = ?")
			.param(ada.id().value())
			.query(Long.class)
			.single()).isZero();
	}

	/** The sign-in page sends on who is in. */
	private boolean isIn(Cookie cookie) {
		return this.mvc.get().uri("/sign-in").cookie(cookie).exchange().getResponse().getStatus() == 302;
	}

}
