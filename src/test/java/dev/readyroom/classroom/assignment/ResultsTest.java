package dev.readyroom.classroom.assignment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import dev.readyroom.AppTest;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class ResultsTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Autowired
	private SampleCohorts cohorts;

	@Autowired
	private SampleAssignments samples;

	@Autowired
	private SampleAttempts attempts;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	private SamplePerson leader;

	@BeforeEach
	void aLeader() {
		this.leader = this.people.instructor();
	}

	@Test
	void theLeaderSeesHowFarEverybodyIs() {
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, this.leader);
		AssignmentId id = this.samples.set(cohort, this.leader);
		SamplePerson idle = member(cohort, true);
		SamplePerson busy = member(cohort, true);
		SamplePerson done = member(cohort, true);
		this.samples.start(id, busy.id());
		this.samples.takeBlank(id, done.id());
		assertThat(results(id, "")).contains(idle.name(), busy.name(), done.name()).contains("By topic", "By question");
		assertThat(results(id, "?state=NOT_STARTED")).contains(idle.name()).doesNotContain(busy.name(), done.name());
		assertThat(results(id, "?state=UNDER_WAY")).contains(busy.name()).doesNotContain(idle.name(), done.name());
		assertThat(results(id, "?state=HANDED_IN")).contains(done.name(), "<strong>0 %</strong>")
			.doesNotContain(busy.name());
	}

	@Test
	void inAStudyGroupOnlyWhoSharesShowsAScore() {
		CohortId cohort = this.cohorts.led(CohortKind.STUDY_GROUP, this.leader);
		AssignmentId id = this.samples.set(cohort, this.leader);
		this.samples.takeBlank(id, member(cohort, false).id());
		assertThat(results(id, "")).contains("not shared", "once three people").doesNotContain("<strong>0 %</strong>");
		this.samples.takeBlank(id, member(cohort, true).id());
		assertThat(results(id, "")).contains("not shared", "<strong>0 %</strong>").doesNotContain("By question");
		this.samples.takeBlank(id, member(cohort, true).id());
		assertThat(results(id, "")).contains("By question");
	}

	@Test
	void inATeamThereAreBandsAndNoNumbers() {
		CohortId cohort = this.cohorts.led(CohortKind.TEAM, this.leader);
		AssignmentId id = this.samples.set(cohort, this.leader);
		this.samples.takeBlank(id, member(cohort, true).id());
		assertThat(results(id, "")).contains("not yet").doesNotContain("0 %");
		assertThat(file(id, "csv")).contains("not yet").doesNotContain(",0,");
	}

	@Test
	void answersMadeOfflineAreMarked() {
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, this.leader);
		AssignmentId id = this.samples.set(cohort, this.leader);
		SamplePerson member = member(cohort, true);
		Instant start = this.clock.instant();
		Sitting sitting = this.attempts.sitting(member, this.samples.start(id, member.id()));
		sitting.open();
		sitting.ahead(2);
		this.clock.pass(Duration.ofMinutes(65));
		assertThat(sitting.answer(2, sitting.right(2)).claimed(start.plus(Duration.ofMinutes(50))).send().receipt())
			.isEqualTo("saved");
		sitting.handIn();
		Document page = Jsoup.parse(dev.readyroom.Pages
			.text(this.mvc.get().uri("/assignments/{id}/members/{m}", id, member.id()).with(this.leader).exchange()));
		assertThat(page.select(".result-answers tbody tr").eachText()).filteredOn((row) -> row.contains("made offline"))
			.singleElement()
			.asString()
			.contains("question 2", "right");
	}

	@Test
	void singleAnswersAreForAClassAlone() {
		for (CohortKind kind : CohortKind.values()) {
			CohortId cohort = this.cohorts.led(kind, this.leader);
			AssignmentId id = this.samples.set(cohort, this.leader);
			SamplePerson member = member(cohort, true);
			this.samples.takeBlank(id, member.id());
			String page = dev.readyroom.Pages.text(
					this.mvc.get().uri("/assignments/{id}/members/{m}", id, member.id()).with(this.leader).exchange());
			assertThat(page.contains("Attempt 1, question 3")).as(kind.name()).isEqualTo(kind == CohortKind.CLASS);
		}
	}

	@ParameterizedTest
	@CsvSource({ "=1+1, '''=1+1'", "+49, '''+49'", "-Ada, '''-Ada'", "@ada, '''@ada'", "Ada=1, Ada=1" })
	void aNameIsNeverAFormula(String name, String written) throws IOException {
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, this.leader);
		SamplePerson member = member(cohort, true);
		this.transaction.executeWithoutResult((_) -> this.jdbc.sql("update account set display_name = ? where id = ?")
			.params(name, member.id().value())
			.update());
		AssignmentId id = this.samples.set(cohort, this.leader);
		assertThat(file(id, "csv")).startsWith("\uFEFFName,How far").contains("\n" + written + ",not started");
		String sheets = sheets(exported(id, "xlsx").getResponse().getContentAsByteArray());
		assertThat(sheets).contains("<worksheet").doesNotContain("<f>", "<f ").contains(name.replace("&", "&amp;"));
	}

	@Test
	void pagesAskTheDatabaseNoMoreForMoreMembers() throws Exception {
		CohortId small = this.cohorts.led(CohortKind.CLASS, this.leader);
		CohortId large = this.cohorts.led(CohortKind.CLASS, this.leader);
		AssignmentId few = this.samples.set(small, this.leader);
		AssignmentId many = this.samples.set(large, this.leader);
		this.samples.takeBlank(few, member(small, true).id());
		this.samples.start(few, member(small, true).id());
		for (int i = 0; i < 10; i++) {
			SamplePerson member = member(large, true);
			if (i % 2 == 0) {
				this.samples.takeBlank(many, member.id());
			}
			else {
				this.samples.start(many, member.id());
			}
		}
		for (String path : List.of("/cohorts/C", "/cohorts/C/members", "/cohorts/C/assignments", "/assignments/A",
				"/assignments/A/results", "/assignments/A/results/csv")) {
			List<String> ofFew = statements(path, small, few);
			List<String> ofMany = statements(path, large, many);
			assertThat(ofMany).as(path).hasSameSizeAs(ofFew).hasSizeLessThan(12);
		}
	}

	private List<String> statements(String path, CohortId cohort, AssignmentId assignment) throws Exception {
		String filled = path.replace("C", cohort.toString()).replace("A", assignment.toString());
		this.mvc.get().uri(filled).with(this.leader).exchange();
		return StatementCount
			.of(() -> assertThat(this.mvc.get().uri(filled).with(this.leader).exchange()).hasStatusOk());
	}

	private SamplePerson member(CohortId cohort, boolean shares) {
		SamplePerson person = this.people.learner();
		this.cohorts.join(cohort, person.id(), shares);
		return person;
	}

	private String results(AssignmentId id, String query) {
		MvcTestResult page = this.mvc.get().uri("/assignments/" + id + "/results" + query).with(this.leader).exchange();
		assertThat(page).hasStatusOk();
		return dev.readyroom.Pages.text(page);
	}

	private String file(AssignmentId id, String type) {
		return new String(exported(id, type).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult exported(AssignmentId id, String type) {
		MvcTestResult file = this.mvc.get().uri("/assignments/{id}/results/" + type, id).with(this.leader).exchange();
		assertThat(file).hasStatusOk();
		assertThat(file.getResponse().getHeader("Content-Disposition")).contains("KMS");
		return file;
	}

	private static String sheets(byte[] xlsx) throws IOException {
		StringBuilder text = new StringBuilder();
		Path file = Files.write(Files.createTempFile("results", ".xlsx"), xlsx);
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (ZipEntry entry : zip.stream().toList()) {
				text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		Files.delete(file);
		return text.toString();
	}

}
