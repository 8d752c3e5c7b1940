package dev.readyroom.identity.profile;

import com.icegreen.greenmail.util.GreenMail;
import dev.readyroom.AppTest;
import dev.readyroom.MailedApp;
import dev.readyroom.Pages;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * With mail: the address changes once somebody has shown that they read what goes there.
 */
@AppTest
@Import(MailedApp.class)
@TestPropertySource(
		properties = "readyroom.database.url=jdbc:h2:mem:mailed;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class EmailByMailTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private GreenMail server;

	@BeforeEach
	void emptyMailboxes() throws Exception {
		this.server.purgeEmailFromAllMailboxes();
	}

	@Test
	void theLinkInTheMailChangesItAndTheOldAddressIsTold() throws Exception {
		SamplePerson ada = this.people.learner();
		String wanted = "moved-" + ada.email();
		assertThat(change(ada, wanted)).hasRedirectedUrl("/profile?done=email-link");
		String link = Pages.link(mailTo(wanted), "/profile/email/");
		assertThat(this.mvc.get().uri(link).with(ada)).hasStatusOk().bodyText().contains(wanted);
		assertThat(this.mvc.get().uri("/profile").with(ada)).as("only opened").bodyText().contains(">" + ada.email());
		assertThat(confirm(ada, link)).hasRedirectedUrl("/profile?done=email-changed");
		assertThat(this.mvc.get().uri("/profile").with(ada)).bodyText().contains(">" + wanted + "<");
		assertThat(mailTo(ada.email())).contains("no longer belongs to it").doesNotContain(wanted);
		assertThat(confirm(ada, link)).as("used").hasStatus(409);
	}

	@Test
	void theLinkWorksForWhoAskedAlone() throws Exception {
		SamplePerson ada = this.people.learner();
		String wanted = "moved-" + ada.email();
		change(ada, wanted).exchange();
		String link = Pages.link(mailTo(wanted), "/profile/email/");
		SamplePerson mallory = this.people.learner();
		assertThat(this.mvc.get().uri(link)).hasRedirectedUrl("/sign-in?next=" + link.replace("/", "%2F"));
		assertThat(this.mvc.get().uri(link).with(mallory)).hasStatus(409);
		assertThat(confirm(mallory, link)).hasStatus(409);
		assertThat(confirm(ada, link)).hasStatus3xxRedirection();
	}

	@Test
	void whetherTheAddressHasAnAccountOnlyItsOwnerLearns() throws Exception {
		SamplePerson ada = this.people.learner();
		String known = this.people.learner().email();
		assertThat(change(ada, known)).hasRedirectedUrl("/profile?done=email-link");
		assertThat(mailTo(known)).contains("There is an account with this address already").doesNotContain("/email/");
	}

	@Test
	void theNewestLinkCountsAndAnotherPasswordEndsIt() throws Exception {
		SamplePerson ada = this.people.learner();
		change(ada, "first-" + ada.email()).exchange();
		String first = Pages.link(mailTo("first-" + ada.email()), "/profile/email/");
		change(ada, "second-" + ada.email()).exchange();
		String second = Pages.link(mailTo("second-" + ada.email()), "/profile/email/");
		assertThat(confirm(ada, first)).hasStatus(409);
		assertThat(this.mvc.post()
			.uri("/profile/password")
			.with(csrf())
			.with(ada)
			.param("current", SamplePerson.PASSWORD)
			.param("password", "another good password")).hasStatus3xxRedirection();
		assertThat(confirm(ada, second)).hasStatus(409);
	}

	@Test
	void whoTookTheAddressMeanwhileKeepsIt() throws Exception {
		SamplePerson ada = this.people.learner();
		SamplePerson bea = this.people.learner();
		String wanted = "moved-" + ada.email();
		change(ada, wanted).exchange();
		String adas = Pages.link(mailTo(wanted), "/profile/email/");
		this.server.purgeEmailFromAllMailboxes();
		change(bea, wanted).exchange();
		String beas = Pages.link(mailTo(wanted), "/profile/email/");
		assertThat(confirm(ada, adas)).hasStatus3xxRedirection();
		assertThat(confirm(bea, beas)).hasStatus(409).bodyText().contains("another account");
		assertThat(this.mvc.get().uri("/profile").with(bea)).bodyText().contains(">" + bea.email() + "<");
	}

	private MockMvcRequestBuilder change(SamplePerson person, String email) {
		return this.mvc.post()
			.uri("/profile/email")
			.with(csrf())
			.with(person)
			.param("email", email)
			.param("current", SamplePerson.PASSWORD);
	}

	private MockMvcRequestBuilder confirm(SamplePerson person, String link) {
		return this.mvc.post().uri(link).with(csrf()).with(person);
	}

	/** The text of the first mail to this address, once it is there. */
	private String mailTo(String email) throws Exception {
		for (int number = 1; number < 10; number++) {
			assertThat(this.server.waitForIncomingEmail(10_000, number)).isTrue();
			for (MimeMessage message : this.server.getReceivedMessages()) {
				if (message.getAllRecipients()[0].toString().equals(email)) {
					return message.getContent().toString();
				}
			}
		}
		throw new AssertionError("no mail to " + email);
	}

}
