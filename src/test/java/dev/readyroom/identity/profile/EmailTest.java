package dev.readyroom.identity.profile;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Without mail: the address changes at once. */
@AppTest
class EmailTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Test
	void oneSignsInWithTheNewAddressFromThenOn() {
		SamplePerson ada = this.people.learner();
		String wanted = "moved-" + ada.email();
		assertThat(change(ada, "Moved-" + ada.email(), SamplePerson.PASSWORD))
			.hasRedirectedUrl("/profile?done=email-changed");
		assertThat(this.mvc.get().uri("/profile?done=email-changed").with(ada)).hasStatusOk()
			.bodyText()
			.contains(wanted, "is changed");
		assertThat(signIn(ada.email())).hasStatus(422);
		assertThat(signIn(wanted)).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/admin/audit?about=" + ada.id()).with(this.people.admin())).bodyText()
			.contains("Changed the e-mail address")
			.doesNotContain(wanted);
	}

	@Test
	void itTakesThePasswordWhichIsNotGuessed() {
		SamplePerson ada = this.people.learner();
		for (int i = 0; i < 10; i++) {
			assertThat(change(ada, "moved-" + ada.email(), "guess " + i)).hasStatus(422)
				.bodyText()
				.contains("not your present password");
		}
		assertThat(change(ada, "moved-" + ada.email(), SamplePerson.PASSWORD)).hasStatus(429);
		assertThat(this.mvc.get().uri("/profile").with(ada)).bodyText().contains(">" + ada.email() + "<");
	}

	@Test
	void anotherAccountsAddressOnesOwnOrNoneChangesNothing() {
		SamplePerson ada = this.people.learner();
		String others = this.people.learner().email();
		assertThat(change(ada, others, SamplePerson.PASSWORD)).hasStatus(422).bodyText().contains("another account");
		assertThat(change(ada, ada.email(), SamplePerson.PASSWORD)).hasStatus(422)
			.bodyText()
			.contains("your address already");
		assertThat(change(ada, "nonsense", SamplePerson.PASSWORD)).hasStatus(422);
		assertThat(change(ada, "", "")).hasStatus(422);
		assertThat(this.mvc.get().uri("/profile").with(ada)).bodyText().contains(">" + ada.email() + "<");
	}

	@Test
	void aResetLinkMadeBeforeEnds() {
		SamplePerson ada = this.people.learner();
		String link = Pages.link(Pages.text(this.mvc.post()
			.uri("/admin/people/" + ada.id() + "/reset-link")
			.with(csrf())
			.with(this.people.admin())
			.exchange()), "/reset/");
		change(ada, "moved-" + ada.email(), SamplePerson.PASSWORD).exchange();
		assertThat(this.mvc.get().uri(link)).hasStatus(409);
	}

	private MockMvcRequestBuilder change(SamplePerson person, String email, String password) {
		return this.mvc.post()
			.uri("/profile/email")
			.with(csrf())
			.with(person)
			.param("email", email)
			.param("current", password);
	}

	private MockMvcRequestBuilder signIn(String email) {
		return this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("email", email)
			.param("password", SamplePerson.PASSWORD);
	}

}
