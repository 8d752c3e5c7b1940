package dev.readyroom.identity.registration;

import dev.readyroom.AppTest;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.login.SignInCookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@AppTest
class SignUpTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Test
	void whoSignsUpIsSignedIn() {
		var done = this.mvc.post()
			.uri("/sign-up")
			.with(csrf())
			.param("displayName", "Grace Hopper")
			.param("email", "Grace@Example.org")
			.param("password", "a very good password")
			.param("zone", "America/New_York")
			.exchange();
		assertThat(done).hasStatus3xxRedirection().hasRedirectedUrl("/?done=registered");
		var cookie = done.getResponse().getCookie(SignInCookie.NAME);
		assertThat(this.mvc.get().uri("/sign-in").cookie(cookie)).hasRedirectedUrl("/");
	}

	@Test
	void signInWorks() {
		SamplePerson ada = this.people.learner();
		assertThat(this.mvc.get().uri("/sign-in")).hasStatusOk().bodyText().contains("Sign in");
		assertThat(this.mvc.get().uri("/sign-up")).hasStatusOk().bodyText().contains("displayName");
		assertThat(this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("email", ada.email())
			.param("password", SamplePerson.PASSWORD)
			.param("next", "/profile")).hasRedirectedUrl("/profile");
	}

}
