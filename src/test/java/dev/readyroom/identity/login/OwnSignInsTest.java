package dev.readyroom.identity.login;

import java.util.UUID;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.UserId;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class OwnSignInsTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void signingOutEndsTheSignInAndNotOnlyTheCookie() {
		SamplePerson ada = this.people.learner();
		var out = this.mvc.post().uri("/sign-out").with(csrf()).with(ada).exchange();
		assertThat(out).hasRedirectedUrl("/sign-in?done=signed-out");
		assertThat(out.getResponse().getCookie(SignInCookie.NAME).getMaxAge()).isZero();
		assertThat(this.mvc.get().uri("/profile").with(ada)).hasStatus3xxRedirection();
	}

	@Test
	void signingOutTwiceHurtsNobody() {
		assertThat(this.mvc.post().uri("/sign-out").with(csrf())).hasRedirectedUrl("/sign-in?done=signed-out");
	}

	@Test
	void theListShowsWhereOneIsSignedIn() {
		SamplePerson ada = this.people.learner();
		this.people.anotherSignIn(ada.id());
		String page = Pages.text(this.mvc.get().uri("/profile/sign-ins").with(ada).exchange());
		assertThat(page.split("row-item", -1)).hasSize(3);
		assertThat(page.split("This one", -1)).hasSize(2);
	}

	@Test
	void oneSignInCanBeEnded() {
		SamplePerson ada = this.people.learner();
		UUID first = signIn(ada.id());
		Cookie other = this.people.anotherSignIn(ada.id());
		assertThat(this.mvc.get().uri("/profile").with(ada)).hasStatusOk();
		assertThat(
				this.mvc.post().uri("/profile/sign-ins/" + first).param("_method", "delete").with(csrf()).cookie(other))
			.hasRedirectedUrl("/profile/sign-ins?done=sign-in-ended");
		assertThat(this.mvc.get().uri("/profile").with(ada)).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/profile").cookie(other)).hasStatusOk();
	}

	@Test
	void somebodyElsesIsNotThere() {
		SamplePerson ada = this.people.learner();
		SamplePerson ben = this.people.learner();
		assertThat(this.mvc.delete().uri("/profile/sign-ins/" + signIn(ada.id())).with(csrf()).with(ben))
			.hasStatus(404);
		assertThat(this.mvc.get().uri("/profile").with(ada)).hasStatusOk();
	}

	@Test
	void everywhereIsEverywhere() {
		SamplePerson ada = this.people.learner();
		Cookie other = this.people.anotherSignIn(ada.id());
		assertThat(this.mvc.get().uri("/profile").cookie(other)).hasStatusOk();
		assertThat(this.mvc.delete().uri("/profile/sign-ins").with(csrf()).with(ada))
			.hasRedirectedUrl("/sign-in?done=signed-out-everywhere");
		assertThat(this.mvc.get().uri("/profile").with(ada)).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/profile").cookie(other)).hasStatus3xxRedirection();
	}

	private UUID signIn(UserId account) {
		return this.jdbc.sql("select id from sign_in where account_id = ?")
			.param(account.value())
			.query(UUID.class)
			.single();
	}

}
