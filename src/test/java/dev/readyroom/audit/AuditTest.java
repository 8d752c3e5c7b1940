package dev.readyroom.audit;

import java.util.List;
import java.util.UUID;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class AuditTest {

	@Autowired
	private Audit audit;

	@Autowired
	private AuditLog log;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private TransactionOperations transaction;

	@Test
	void theNewestLineComesFirst() {
		UUID subject = UUID.randomUUID();
		this.audit.record(null, "test.first", subject, null);
		this.audit.record(subject, "test.second", null, "x".repeat(600));
		List<AuditLine> lines = this.log.before(null, subject, 10);
		assertThat(lines).extracting(AuditLine::action).containsExactly("test.second", "test.first");
		assertThat(lines.getFirst().detail()).hasSize(500);
		assertThat(this.log.before(lines.getFirst().id(), subject, 10)).containsExactly(lines.getLast());
	}

	@Test
	void whatIsUndoneIsNotInTheLog() {
		UUID subject = UUID.randomUUID();
		this.transaction.executeWithoutResult((status) -> {
			this.audit.record(null, "test.undone", subject, null);
			status.setRollbackOnly();
		});
		assertThat(this.log.before(null, subject, 10)).isEmpty();
	}

	@Test
	void thePageReadsLikeSentencesWithNames() {
		SamplePerson admin = this.people.admin();
		SamplePerson ada = this.people.learner();
		this.mvc.post().uri("/admin/people/" + ada.id() + "/lock").with(csrf()).with(admin).exchange();
		assertThat(this.mvc.get().uri("/admin/audit?about=" + ada.id()).with(admin)).hasStatusOk()
			.bodyText()
			.contains("Account locked", "Made an account", admin.name(), ada.name(),
					"Only what concerns " + ada.name());
		assertThat(this.mvc.get().uri("/admin/audit?about=nonsense").with(admin)).hasStatus(400);
	}

	@Test
	void theLogHasPages() {
		SamplePerson admin = this.people.admin();
		UUID subject = UUID.randomUUID();
		for (int i = 0; i < 51; i++) {
			this.audit.record(null, "test.line-" + i, subject, null);
		}
		String first = Pages.text(this.mvc.get().uri("/admin/audit?about=" + subject).with(admin).exchange());
		assertThat(first).contains("test.line-50", "test.line-1<").doesNotContain("test.line-0<");
		String older = first.substring(first.indexOf("before=") + 7).substring(0, 36);
		assertThat(this.mvc.get().uri("/admin/audit?about=" + subject + "&before=" + older).with(admin)).bodyText()
			.contains("test.line-0<")
			.doesNotContain("test.line-1<");
	}

	@Test
	void failedSignInsAreThereWithoutWhatWasTyped() {
		SamplePerson admin = this.people.admin();
		this.mvc.post()
			.uri("/sign-in")
			.with(csrf())
			.param("email", "oops-my-password")
			.param("password", "my other password")
			.exchange();
		assertThat(this.mvc.get().uri("/admin/audit").with(admin)).bodyText()
			.contains("Sign-in failed")
			.doesNotContain("oops-my-password", "my other password");
	}

}
