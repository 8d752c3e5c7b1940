package dev.readyroom.identity.recovery;

import java.time.Duration;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** Without mail: an administrator makes the link. */
@AppTest
class ResetTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private TestClock clock;

	@Test
	void withoutMailThePageSaysWhomToAsk() {
		assertThat(this.mvc.get().uri("/forgotten-password")).hasStatusOk()
			.bodyText()
			.contains("Ask an administrator")
			.doesNotContain("name=\"email\"");
		assertThat(
				this.mvc.post().uri("/forgotten-password").with(csrf()).param("email", this.people.learner().email()))
			.hasStatus(409);
	}

	@Test
	void theLinkGivesANewPasswordAndSignsOutEverywhere() {
		SamplePerson ada = this.people.learner();
		String path = linkFor(ada);
		assertThat(this.mvc.get().uri(path)).hasStatusOk();
		assertThat(reset(path, "another good password")).hasRedirectedUrl("/sign-in?done=password-reset");
		assertThat(this.mvc.get().uri("/profile").with(ada)).hasStatus3xxRedirection();
		assertThat(signIn(ada, SamplePerson.PASSWORD)).hasStatus(422);
		assertThat(signIn(ada, "another good password")).hasStatus3xxRedirection();
	}

	@Test
	void theLinkWorksOnceAndForADay() {
		String used = linkFor(this.people.learner());
		reset(used, "another good password").exchange();
		assertThat(reset(used, "yet another password")).hasStatus(409);
		assertThat(this.mvc.get().uri(used)).hasStatus(409);
		String old = linkFor(this.people.learner());
		this.clock.pass(Duration.ofHours(24));
		assertThat(reset(old, "another good password")).hasStatus(409);
	}

	@Test
	void theNewestLinkCounts() {
		SamplePerson ada = this.people.learner();
		String first = linkFor(ada);
		String second = linkFor(ada);
		assertThat(reset(first, "another good password")).hasStatus(409);
		assertThat(reset(second, "another good password")).hasStatus3xxRedirection();
	}

	@Test
	void aWeakPasswordIsRefusedAndTheLinkStaysGood() {
		SamplePerson ada = this.people.learner();
		String path = linkFor(ada);
		assertThat(reset(path, "short")).hasStatus(422);
		assertThat(reset(path, ada.email())).hasStatus(422);
		assertThat(this.mvc.post().uri(path).with(csrf())).hasStatus(422);
		assertThat(reset(path, "another good password")).hasStatus3xxRedirection();
	}

	@Test
	void aLockedAccountStaysLocked() {
		SamplePerson ada = this.people.learner();
		SamplePerson admin = this.people.admin();
		this.mvc.post().uri("/admin/people/" + ada.id() + "/lock").with(csrf()).with(admin).exchange();
		assertThat(reset(linkFor(ada), "another good password")).hasStatus3xxRedirection();
		assertThat(signIn(ada, "another good password")).hasStatus(422).bodyText().contains("locked");
	}

	private String linkFor(SamplePerson person) {
		return Pages.link(Pages.text(this.mvc.post()
			.uri("/admin/people/" + person.id() + "/reset-link")
			.with(csrf())
			.with(this.people.admin())
			.exchange()), "/reset/");
	}

	private MockMvcRequestBuilder reset(String path, String password) {
		return this.mvc.post().uri(path).with(csrf()).param("password", password);
	}

	private MockMvcRequestBuilder signIn(SamplePerson person, String password) {
		return this.mvc.post().uri("/sign-in").with(csrf()).param("email", person.email()).param("password", password);
	}

}
