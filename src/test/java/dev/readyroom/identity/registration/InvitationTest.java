package dev.readyroom.identity.registration;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class InvitationTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private Accounts accounts;

	@Test
	void somebodyInvitedMakesOneAccount() {
		String path = invite("");
		assertThat(this.mvc.get().uri(path)).hasStatusOk().bodyText().contains("You are invited");
		assertThat(accept(path, "heidi@example.org")).hasRedirectedUrl("/?done=registered");
		assertThat(this.accounts.withEmail(new Email("heidi@example.org"))).isPresent();
		assertThat(accept(path, "ivan@example.org")).hasStatus(409).bodyText().contains("used already");
		assertThat(this.accounts.withEmail(new Email("ivan@example.org"))).isEmpty();
	}

	@Test
	void anInvitationForAnAddressIsForThatAddress() {
		String path = invite("judy@example.org");
		assertThat(accept(path, "mallory@example.org")).hasRedirectedUrl("/?done=registered");
		assertThat(this.accounts.withEmail(new Email("judy@example.org"))).isPresent();
		assertThat(this.accounts.withEmail(new Email("mallory@example.org"))).isEmpty();
	}

	@Test
	void aFormWithAProblemLeavesTheInvitationOpen() {
		String path = invite("");
		SamplePerson taken = this.people.learner();
		assertThat(accept(path, taken.email())).hasStatus(422);
		assertThat(accept(path, "not an address")).hasStatus(422);
		assertThat(accept(path, "ken@example.org")).hasStatus3xxRedirection();
	}

	@Test
	void whatIsTakenBackDoesNotWork() {
		SamplePerson admin = this.people.admin();
		String path = Pages.link(Pages.text(post(admin, "leo@example.org")), "/invitations/");
		String list = Pages.text(this.mvc.get().uri("/admin/invitations").with(admin).exchange());
		assertThat(list).contains("leo@example.org").doesNotContain(path);
		int at = list.indexOf("leo@example.org");
		String id = list.substring(list.indexOf("/admin/invitations/", at) + 19).substring(0, 36);
		assertThat(this.mvc.delete().uri("/admin/invitations/" + id).with(csrf()).with(admin))
			.hasRedirectedUrl("/admin/invitations?done=invitation-revoked");
		assertThat(accept(path, "leo@example.org")).hasStatus(409);
		assertThat(this.mvc.delete().uri("/admin/invitations/" + id).with(csrf()).with(admin)).hasStatus(404);
	}

	@Test
	void whoHasAnAccountNeedsNoInvitation() {
		assertThat(post(this.people.admin(), this.people.learner().email())).hasStatus(422)
			.bodyText()
			.contains("There is an account with this address already.");
	}

	@Test
	void aMadeUpLinkSaysSo() {
		assertThat(this.mvc.get().uri("/invitations/made-up")).hasStatus(409).bodyText().contains("used already");
		assertThat(this.mvc.get().uri("/setup/made-up")).hasStatus(409);
		assertThat(this.mvc.get().uri("/sign-up/made-up")).hasStatus(409);
	}

	private String invite(String email) {
		return Pages.link(Pages.text(post(this.people.admin(), email)), "/invitations/");
	}

	private MvcTestResult post(SamplePerson admin, String email) {
		return this.mvc.post().uri("/admin/invitations").with(csrf()).with(admin).param("email", email).exchange();
	}

	private MockMvcRequestBuilder accept(String path, String email) {
		return this.mvc.post()
			.uri(path)
			.with(csrf())
			.param("displayName", "Heidi")
			.param("email", email)
			.param("password", "a very good password");
	}

}
