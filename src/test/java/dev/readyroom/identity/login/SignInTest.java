package dev.readyroom.identity.login;

import java.time.Duration;
import java.util.List;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class SignInTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theRightPasswordSignsInUntilTheBrowserCloses() {
		SamplePerson ada = this.people.learner();
		MvcTestResult done = signIn(ada.email(), SamplePerson.PASSWORD).exchange();
		assertThat(done).hasRedirectedUrl("/");
		Cookie cookie = done.getResponse().getCookie(SignInCookie.NAME);
		assertThat(cookie.isHttpOnly()).isTrue();
		assertThat(cookie.getMaxAge()).isEqualTo(-1);
		assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
		assertThat(this.mvc.get().uri("/profile").cookie(cookie)).hasStatusOk().bodyText().contains(ada.name());
	}

	@Test
	void overHttpsTheCookieStaysThere() {
		MvcTestResult done = signIn(this.people.learner().email(), SamplePerson.PASSWORD).secure(true).exchange();
		assertThat(done.getResponse().getCookie(SignInCookie.NAME).getSecure()).isTrue();
	}

	@Test
	void theAddressMayBeTypedInAnyCase() {
		assertThat(signIn(" " + this.people.learner().email().toUpperCase() + " ", SamplePerson.PASSWORD))
			.hasRedirectedUrl("/");
	}

	@Test
	void whoWasOnTheWaySomewhereArrivesThere() {
		SamplePerson ada = this.people.learner();
		assertThat(this.mvc.get().uri("/sign-in?next=/attempts/7?slot=3")).bodyText()
			.contains("value=\"/attempts/7?slot=3\"");
		assertThat(signIn(ada.email(), SamplePerson.PASSWORD).param("next", "/attempts/7?slot=3"))
			.hasRedirectedUrl("/attempts/7?slot=3");
		assertThat(signIn(ada.email(), SamplePerson.PASSWORD).param("next", "//evil.example")).hasRedirectedUrl("/");
	}

	@Test
	void aWrongPasswordSaysNothingAboutTheAccount() throws Exception {
		String known = this.people.learner().email();
		String unknown = "nobody" + known.substring(6);
		MvcTestResult[] pages = new MvcTestResult[2];
		signIn(known, "warm up the templates").exchange();
		List<String> forKnown = StatementCount.of(() -> pages[0] = signIn(known, "not the password").exchange());
		List<String> forUnknown = StatementCount.of(() -> pages[1] = signIn(unknown, "not the password").exchange());
		assertThat(pages[0]).hasStatus(422);
		assertThat(pages[1]).hasStatus(422);
		assertThat(Pages.comparable(pages[1], unknown)).isEqualTo(Pages.comparable(pages[0], known))
			.contains("The address and the password do not belong together.");
		assertThat(forUnknown).isEqualTo(forKnown);
		assertThat(pages[1].getResponse().getHeaderNames()).isEqualTo(pages[0].getResponse().getHeaderNames());
	}

	@Test
	void aPasswordIsNeverSentBack() {
		assertThat(Pages.text(signIn("nobody@example.org", "my secret password").exchange()))
			.doesNotContain("my secret password");
	}

	@Test
	void somethingMissingIsAFormProblem() {
		assertThat(signIn("", "")).hasStatus(422).bodyText().contains("Please fill this in.");
		assertThat(this.mvc.post().uri("/sign-in").with(csrf())).hasStatus(422);
		assertThat(signIn(this.people.learner().email(), "ü".repeat(150))).hasStatus(422);
		assertThat(signIn("x".repeat(5000), "x".repeat(5000))).hasStatus(422);
	}

	@Test
	void guessingIsSlowedDown() {
		SamplePerson ada = this.people.learner();
		for (int i = 0; i < 10; i++) {
			assertThat(from("192.0.2.10", ada, "guess " + i)).hasStatus(422);
		}
		assertThat(from("192.0.2.10", ada, SamplePerson.PASSWORD)).hasStatus(429)
			.hasHeader("Retry-After", "30")
			.bodyText()
			.contains("Please wait 30 seconds");
		assertThat(from("192.0.2.11", ada, SamplePerson.PASSWORD)).hasStatus3xxRedirection();
		this.clock.pass(Duration.ofSeconds(30));
		assertThat(from("192.0.2.10", ada, SamplePerson.PASSWORD)).hasStatus3xxRedirection();
	}

	@Test
	void guessingUnknownAddressesIsSlowedDownAlike() {
		for (int i = 0; i < 10; i++) {
			assertThat(from("192.0.2.12", new SamplePerson(null, "nobody@example.org", "", null), "guess " + i))
				.hasStatus(422);
		}
		assertThat(from("192.0.2.12", new SamplePerson(null, "nobody@example.org", "", null), "guess")).hasStatus(429);
	}

	@Test
	void oneAddressCannotTryEverybody() {
		for (int i = 0; i < 50; i++) {
			from("192.0.2.13", new SamplePerson(null, "nobody" + i + "@example.org", "", null), "guess").exchange();
		}
		assertThat(from("192.0.2.13", this.people.learner(), SamplePerson.PASSWORD)).hasStatus(429);
	}

	@Test
	void aWholeClassCanSignInFromOneAddress() {
		for (int i = 0; i < 60; i++) {
			assertThat(from("192.0.2.14", this.people.learner(), SamplePerson.PASSWORD)).hasStatus3xxRedirection();
		}
	}

	@Test
	void eachTimeThereIsANewTokenAndTheOldOneEnds() {
		SamplePerson ada = this.people.learner();
		Cookie now = signIn(ada.email(), SamplePerson.PASSWORD).with(ada)
			.exchange()
			.getResponse()
			.getCookie(SignInCookie.NAME);
		assertThat(now.getValue()).isNotEqualTo(ada.cookie().getValue());
		assertThat(this.mvc.get().uri("/profile").with(ada)).hasRedirectedUrl("/sign-in?next=%2Fprofile");
		assertThat(this.mvc.get().uri("/profile").cookie(now)).hasStatusOk();
	}

	@Test
	void theDatabaseCannotSignAnybodyIn() {
		SamplePerson ada = this.people.learner();
		List<String> stored = this.jdbc.sql("select token_hash from sign_in where account_id = ?")
			.param(ada.id().value())
			.query(String.class)
			.list();
		assertThat(stored).hasSize(1).doesNotContain(ada.cookie().getValue());
		assertThat(this.mvc.get().uri("/profile").cookie(new Cookie(SignInCookie.NAME, stored.getFirst())))
			.hasStatus3xxRedirection();
	}

	@Test
	void whoIsSignedInNeedNot() {
		SamplePerson ada = this.people.learner();
		assertThat(this.mvc.get().uri("/sign-in?next=/profile").with(ada)).hasRedirectedUrl("/profile");
		assertThat(this.mvc.get().uri("/sign-up").with(ada)).hasRedirectedUrl("/");
	}

	private MockMvcRequestBuilder signIn(String email, String password) {
		return this.mvc.post().uri("/sign-in").with(csrf()).param("email", email).param("password", password);
	}

	private MockMvcRequestBuilder from(String address, SamplePerson person, String password) {
		return signIn(person.email(), password).with((request) -> {
			request.setRemoteAddr(address);
			return request;
		});
	}

}
