package dev.readyroom.classroom.assignment;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import dev.readyroom.AppTest;
import dev.readyroom.MailedApp;
import dev.readyroom.Pages;
import dev.readyroom.TestClock;
import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes out by mail: reminders and invitations. Shares its context with ByMailTest.
 */
@AppTest
@Import(MailedApp.class)
@TestPropertySource(
		properties = "readyroom.database.url=jdbc:h2:mem:mailed;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class RemindersTest {

	@Autowired
	private Reminders reminders;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleCohorts cohorts;

	@Autowired
	private Cohorts all;

	@Autowired
	private SampleAssignments samples;

	@Autowired
	private GreenMail server;

	@Autowired
	private TestClock clock;

	private SamplePerson leader;

	private CohortId cohort;

	@BeforeEach
	void aClass() throws Exception {
		this.leader = this.people.instructor();
		this.cohort = this.cohorts.led(CohortKind.CLASS, this.leader);
		this.server.purgeEmailFromAllMailboxes();
	}

	@Test
	void whoHasNotHandedInIsRemindedOnce() {
		SamplePerson idle = member();
		SamplePerson done = member();
		AssignmentId id = this.samples.set(this.cohort, this.leader);
		this.samples.takeBlank(id, done.id());
		this.reminders.remind();
		this.clock.pass(Duration.ofDays(2).plusMinutes(1));
		this.reminders.remind();
		this.reminders.remind();
		this.clock.pass(Duration.ofHours(2));
		this.reminders.remind();
		assertThat(mailsTo(idle.email(), 1)).singleElement()
			.asString()
			.contains("closes soon", "Europe/Berlin", "/assignments/" + id);
		assertThat(mailsTo(done.email(), 0)).isEmpty();
		assertThat(mailsTo(this.leader.email(), 0)).isEmpty();
	}

	@Test
	void whoWantsNoRemindersGetsNone() {
		SamplePerson keen = member();
		SamplePerson tired = member();
		this.samples.set(this.cohort, this.leader);
		assertThat(this.mvc.delete().uri("/assignments/reminders").with(tired).with(csrf())).hasStatus3xxRedirection();
		assertThat(this.mvc.get().uri("/assignments/calendar").with(tired)).bodyText()
			.contains("You get no mail about what closes soon.", "Remind me again");
		this.clock.pass(Duration.ofDays(2).plusMinutes(1));
		this.reminders.remind();
		assertThat(mailsTo(keen.email(), 1)).singleElement().asString().contains("/assignments/calendar");
		assertThat(mailsTo(tired.email(), 0)).isEmpty();
		SamplePerson rested = new SamplePerson(tired.id(), tired.email(), tired.name(),
				this.people.anotherSignIn(tired.id()));
		assertThat(this.mvc.post().uri("/assignments/reminders").with(rested).with(csrf()))
			.hasRedirectedUrl("/assignments/calendar?done=reminders-on");
		this.reminders.remind();
		assertThat(mailsTo(tired.email(), 2)).hasSize(1);
	}

	@Test
	void aListIsLookedAtBeforeAnybodyIsInvited() {
		SamplePerson member = member();
		SamplePerson known = this.people.learner();
		MockMultipartFile file = new MockMultipartFile("file", "people.csv", "text/csv",
				("Name;E-mail\nNew;new-" + known.email() + "\nnobody")
					.getBytes(java.nio.charset.StandardCharsets.UTF_8));
		assertThat(this.mvc.post()
			.uri("/cohorts/{id}/invitations/dry-run", this.cohort)
			.multipart()
			.file(file)
			.with(this.leader)
			.with(csrf())
			.param("people", "")).hasStatusOk()
			.bodyText()
			.contains("One person would be invited", "Line 3 has no address: nobody");
		String list = member.email() + "\n" + known.email();
		assertThat(this.mvc.post()
			.uri("/cohorts/{id}/invitations/dry-run", this.cohort)
			.with(this.leader)
			.with(csrf())
			.param("people", list)).bodyText().contains("One person would be invited", "One is in already");
		assertThat(mailsTo(known.email(), 0)).isEmpty();
		assertThat(this.mvc.post()
			.uri("/cohorts/{id}/invitations", this.cohort)
			.with(this.leader)
			.with(csrf())
			.param("people", list)).hasStatus3xxRedirection();
		String path = Pages.link(
				mailsTo(known.email(), 1).getFirst().replaceAll("http://localhost:\\d+", "http://localhost"), "/join/");
		assertThat(this.mvc.get().uri(path).with(known)).hasStatusOk()
			.bodyText()
			.contains("You are invited to a class");
		assertThat(this.mvc.post().uri(path).with(known).with(csrf())).hasStatus3xxRedirection();
		assertThat(this.all.membership(this.cohort, known.id())).isPresent();
		// The link works once.
		assertThat(this.mvc.post().uri(path).with(this.people.learner()).with(csrf())).hasStatus(409);
		assertThat(mailsTo(member.email(), 0)).isEmpty();
	}

	private SamplePerson member() {
		SamplePerson person = this.people.learner();
		this.cohorts.join(this.cohort, person);
		return person;
	}

	private List<String> mailsTo(String address, int wanted) {
		assertThat(this.server.waitForIncomingEmail(5000, wanted)).isTrue();
		return Arrays.stream(this.server.getReceivedMessages()).filter((mail) -> isTo(mail, address)).map((mail) -> {
			try {
				return mail.getSubject() + "\n" + mail.getContent();
			}
			catch (IOException | MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	private static boolean isTo(MimeMessage mail, String address) {
		try {
			return mail.getAllRecipients()[0].toString().equals(address);
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
