package dev.readyroom.identity.registration;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import dev.readyroom.AppTest;
import dev.readyroom.MailedApp;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.account.Accounts;
import dev.readyroom.identity.account.Email;
import dev.readyroom.notice.Mail;
import jakarta.mail.internet.MimeMessage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** What is different where mail can be sent. */
@AppTest
@Import(MailedApp.class)
@TestPropertySource(
		properties = "readyroom.database.url=jdbc:h2:mem:mailed;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class ByMailTest {

	private static final AtomicInteger count = new AtomicInteger();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private Accounts accounts;

	@Autowired
	private GreenMail server;

	@Autowired
	private Mail mail;

	@Autowired
	private TransactionOperations transaction;

	@BeforeEach
	void emptyMailboxes() throws Exception {
		this.server.purgeEmailFromAllMailboxes();
	}

	@Test
	void signingUpTakesTheLinkInTheMail() throws Exception {
		String email = newEmail();
		SamplePerson visitor = this.people.visitor();
		assertThat(this.mvc.get().uri("/sign-up")).bodyText().contains("/sign-up/mail").doesNotContain("password\"");
		assertThat(ask("/sign-up/mail", email).param("next", "/history")).hasStatusOk()
			.bodyText()
			.contains("Look in your mail");
		assertThat(this.accounts.withEmail(new Email(email))).isEmpty();
		String path = Pages.link(mailTo(email), "/sign-up/");
		Document form = Jsoup.parse(Pages.text(this.mvc.get().uri(path + "?next=/history").with(visitor).exchange()),
				"http://localhost" + path + "?next=/history");
		assertThat(form.select("main form").attr("abs:action")).as("says where to go next but once")
			.isEqualTo("http://localhost" + path + "?");
		assertThat(form.select("main form [name=next]").val()).isEqualTo("/history");
		assertThat(form.text()).contains("Your address is confirmed");
		assertThat(form.select("[name=email]")).as("one, as filled in by the link").hasSize(1);
		assertThat(form.select("[name=email][readonly]").val()).isEqualTo(email);
		assertThat(complete(path, visitor, "mallory@example.org")).hasRedirectedUrl("/?done=registered");
		assertThat(this.accounts.withEmail(new Email(email)).orElseThrow().id()).isEqualTo(visitor.id());
		assertThat(this.accounts.withEmail(new Email("mallory@example.org"))).isEmpty();
		assertThat(complete(path, this.people.visitor(), email)).hasStatus(409);
	}

	@Test
	void signingUpNeverTellsWhetherThereIsAnAccount() throws Exception {
		String known = this.people.learner().email();
		String unknown = "nobody" + known.substring(6);
		assertSameAnswer("/sign-up/mail", known, unknown);
		assertThat(mailTo(known)).contains("There is one already").doesNotContain("/sign-up/");
	}

	@Test
	void forgettingAPasswordNeverTellsWhetherThereIsAnAccount() throws Exception {
		String known = this.people.learner().email();
		assertSameAnswer("/forgotten-password", known, "nobody" + known.substring(6));
		String path = Pages.link(mailTo(known), "/reset/");
		assertThat(this.mvc.post().uri(path).with(csrf()).param("password", "another good password"))
			.hasStatus3xxRedirection();
		awaitMails(2);
		assertThat(GreenMailUtil.getBody(mails().getLast())).contains("was changed just now");
		assertThat(Arrays.stream(this.server.getReceivedMessages()).toList()).hasSize(2);
	}

	@Test
	void theDirectWayIsClosed() {
		assertThat(complete("/sign-up", this.people.visitor(), newEmail())).hasStatus(409);
	}

	@Test
	void askingForMailsIsSlowedDown() {
		String email = newEmail();
		for (int i = 0; i < 10; i++) {
			assertThat(ask("/forgotten-password", email)).hasStatusOk();
		}
		assertThat(ask("/forgotten-password", email)).hasStatus(429);
	}

	@Test
	void anInvitationGoesByMail() throws Exception {
		String email = newEmail();
		SamplePerson admin = this.people.admin();
		assertThat(this.mvc.post().uri("/admin/invitations").with(csrf()).with(admin).param("email", ""))
			.hasStatus(422);
		assertThat(this.mvc.post().uri("/admin/invitations").with(csrf()).with(admin).param("email", email))
			.hasStatusOk();
		assertThat(complete(Pages.link(mailTo(email), "/invitations/"), this.people.visitor(), email))
			.hasStatus3xxRedirection();
	}

	@Test
	void whatIsUndoneIsNotMailed() throws Exception {
		this.transaction.executeWithoutResult((status) -> {
			this.mail.send("undone@example.org", "identity.mail.password-changed");
			status.setRollbackOnly();
		});
		this.transaction.executeWithoutResult((status) -> {
			this.mail.send("done@example.org", "identity.mail.password-changed");
			assertThat(mails()).as("before the commit").isEmpty();
		});
		awaitMails(1);
		assertThat(mails().getFirst().getAllRecipients()[0]).hasToString("done@example.org");
	}

	private void assertSameAnswer(String path, String known, String unknown) throws Exception {
		ask(path, newEmail()).exchange();
		MvcTestResult[] answers = new MvcTestResult[2];
		assertThat(StatementCount.of(() -> answers[0] = ask(path, known).exchange())).isEmpty();
		assertThat(StatementCount.of(() -> answers[1] = ask(path, unknown).exchange())).isEmpty();
		assertThat(answers[0]).hasStatusOk();
		assertThat(answers[1]).hasStatusOk();
		assertThat(Pages.comparable(answers[1], unknown)).isEqualTo(Pages.comparable(answers[0], known));
	}

	private static String newEmail() {
		return "mailed" + count.incrementAndGet() + "@example.org";
	}

	private MockMvcRequestBuilder ask(String path, String email) {
		return this.mvc.post().uri(path).with(csrf()).param("email", email);
	}

	private MockMvcRequestBuilder complete(String path, SamplePerson visitor, String email) {
		return this.mvc.post()
			.uri(path)
			.with(csrf())
			.with(visitor)
			.param("displayName", "Grace")
			.param("email", email)
			.param("password", "a very good password");
	}

	private List<MimeMessage> mails() {
		return List.of(this.server.getReceivedMessages());
	}

	private void awaitMails(int number) {
		assertThat(this.server.waitForIncomingEmail(10_000, number)).isTrue();
	}

	/** The text of the first mail to this address, once it is there. */
	private String mailTo(String email) throws Exception {
		for (int number = 1; number < 10; number++) {
			awaitMails(number);
			for (MimeMessage message : mails()) {
				if (message.getAllRecipients()[0].toString().equals(email)) {
					return message.getContent().toString();
				}
			}
		}
		throw new AssertionError("no mail to " + email);
	}

}
