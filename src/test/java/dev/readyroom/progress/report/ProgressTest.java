package dev.readyroom.progress.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.progress.tally.Counting;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class ProgressTest {

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SamplePeople people;

	@Autowired
	SampleCohorts cohorts;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	Counting counting;

	@Autowired
	TestClock clock;

	@TempDir
	Path folder;

	@Test
	void aNewcomerIsToldWhatToDo() {
		assertThat(page("/progress", this.people.learner()).select(".empty").text()).contains("Nothing to count yet",
				"Start practising");
	}

	@Test
	void aLearnerSeesCountsIntervalsAndWhatWasMissed() {
		SamplePerson learner = this.people.learner();
		List<QuestionCard> cards = this.attempts.any(8);
		answer(learner, cards, 6);
		Document page = page("/progress", learner);
		assertThat(page.select(".progress-figures").text()).contains("75 % of 8 answers; likely 40 to 93 %",
				"Questions seen 8", "1 in the last five weeks");
		assertThat(page.select("main form button").text()).contains("Practise 2 questions you missed");
		assertThat(page.select(".progress-table").first().text()).contains("8 answers");
		answer(learner, cards, 8);
		assertThat(page("/progress", learner).select("main form")).as("none missed any more").isEmpty();
	}

	@Test
	void theTrendSetsThirtyDaysBesideTheThirtyBefore() {
		SamplePerson learner = this.people.learner();
		List<QuestionCard> cards = this.attempts.any(10);
		answer(learner, cards, 2);
		this.clock.pass(Duration.ofDays(35));
		SamplePerson awake = again(learner);
		answer(awake, cards, 9);
		assertThat(page("/progress", awake).select(".trend-up").text()).contains("+70 20 → 90 %");
	}

	@Test
	void leadersSeeWhoAgreedAndNobodyElse() {
		SamplePerson lead = this.people.instructor();
		SamplePerson open = this.people.learner();
		SamplePerson secret = this.people.learner();
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, lead);
		this.cohorts.join(cohort, open);
		this.cohorts.join(cohort, secret.id(), false);
		answer(open, this.attempts.any(10), 9);
		answer(secret, this.attempts.any(10), 3);
		Document page = page(path(cohort), lead);
		assertThat(page.select(".members-table tbody").text()).contains(open.name(), "90 % of 10")
			.doesNotContain(secret.name(), "30 %");
		assertThat(page.text()).contains("not share how practice goes.");
		assertThat(csv(cohort, lead)).contains(open.name() + ",").contains(",90,10,").doesNotContain(secret.name());
		assertThat(page(path(cohort), open).select(".seen-table").text()).startsWith("All topics 90 % of 10");
		assertThat(page(path(cohort), secret).select(".seen-table")).isEmpty();
	}

	@Test
	void leadersOfATeamSeeBandsAndNoAnswers() {
		SamplePerson lead = this.people.instructor();
		SamplePerson member = this.people.learner();
		CohortId team = this.cohorts.led(CohortKind.TEAM, lead);
		this.cohorts.join(team, member);
		answer(member, this.attempts.any(10), 10);
		Document page = page(path(team), lead);
		assertThat(page.select(".members-table tbody").text()).contains(member.name(), "3 solid")
			.doesNotContain("%", "of 10");
		assertThat(csv(team, lead)).contains(member.name(), "solid").doesNotContain("100", "answers\"");
	}

	@Test
	void whoHasNotPractisedAndWhatNobodyCoversIsSaid() {
		SamplePerson lead = this.people.instructor();
		SamplePerson idle = this.people.learner();
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, lead);
		this.cohorts.join(cohort, idle);
		answer(idle, this.attempts.any(10), 10);
		assertThat(page(path(cohort), lead).select("#idle-title + *").text()).doesNotContain(idle.name());
		this.clock.pass(Duration.ofDays(16));
		Document later = page(path(cohort), again(lead));
		assertThat(later.select("#idle-title ~ ul").text()).contains(idle.name());
		assertThat(later.select("#uncovered-title ~ ul li")).isNotEmpty();
	}

	@Test
	void aMemberSeesWhatLeadersSeeOfThem() {
		SamplePerson lead = this.people.instructor();
		SamplePerson member = this.people.learner();
		SamplePerson other = this.people.learner();
		SamplePerson secret = this.people.learner();
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, lead);
		this.cohorts.join(cohort, member, other);
		this.cohorts.join(cohort, secret.id(), false);
		answer(member, this.attempts.any(10), 9);
		assertThat(page(path(cohort), member).select("main").text()).contains("What leaders see of you", "90 % of 10")
			.doesNotContain(other.name());
		assertThat(page(path(cohort), secret).select("main").text()).contains("leaders see nothing of it");
	}

	@Test
	void aSpreadsheetHoldsTheSame() throws Exception {
		SamplePerson lead = this.people.instructor();
		SamplePerson member = this.people.learner();
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, lead);
		this.cohorts.join(cohort, member);
		answer(member, this.attempts.any(10), 9);
		MvcTestResult file = this.mvc.get().uri(path(cohort) + ".xlsx").with(lead).exchange();
		assertThat(file).hasStatusOk();
		Path copy = Files.write(this.folder.resolve("progress.xlsx"), file.getResponse().getContentAsByteArray());
		StringBuilder sheet = new StringBuilder();
		try (ZipFile zip = new ZipFile(copy.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries())) {
				sheet.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		assertThat(sheet).contains(member.name(), "<v>90</v>");
	}

	@Test
	void theNumberOfStatementsDoesNotGrowWithMembers() throws Exception {
		SamplePerson lead = this.people.instructor();
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, lead);
		this.cohorts.join(cohort, this.people.learner());
		page(path(cohort), lead);
		int few = StatementCount.of(() -> page(path(cohort), lead)).size();
		for (int i = 0; i < 8; i++) {
			SamplePerson member = this.people.learner();
			this.cohorts.join(cohort, member);
			answer(member, this.attempts.any(4 + i), i);
		}
		assertThat(StatementCount.of(() -> page(path(cohort), lead))).hasSize(few).hasSizeLessThanOrEqualTo(4);
		SamplePerson learner = this.people.learner();
		page("/progress", learner);
		assertThat(StatementCount.of(() -> page("/progress", learner))).hasSizeLessThanOrEqualTo(4);
	}

	/** Address, then nobody, visitor, outsider, member, leader, administrator outside. */
	@Test
	void progressOfACohortIsForItsLeadersAndEachMembersOwn() {
		SamplePerson lead = this.people.instructor();
		SamplePerson member = this.people.learner();
		CohortId cohort = this.cohorts.led(CohortKind.CLASS, lead);
		this.cohorts.join(cohort, member);
		SamplePerson visitor = this.people.visitor();
		for (String path : List.of(path(cohort), path(cohort) + ".csv", path(cohort) + ".xlsx")) {
			assertThat(status(path, null)).as(path).isEqualTo(302);
			assertThat(status(path, visitor)).as(path).isEqualTo(302);
			for (SamplePerson outsider : List.of(this.people.learner(), this.people.instructor(), this.people.author(),
					this.people.admin())) {
				assertThat(status(path, outsider)).as(path).isEqualTo(404);
			}
			assertThat(status(path, member)).as(path).isEqualTo(path.endsWith("progress") ? 200 : 403);
			assertThat(status(path, lead)).as(path).isEqualTo(200);
		}
		assertThat(status("/progress", null)).isEqualTo(302);
		assertThat(status("/progress", visitor)).as("a visitor's own").isEqualTo(200);
	}

	private static String path(CohortId cohort) {
		return "/cohorts/" + cohort + "/progress";
	}

	private int status(String path, SamplePerson person) {
		var request = this.mvc.get().uri(path);
		return ((person != null) ? request.with(person) : request).exchange().getResponse().getStatus();
	}

	private String csv(CohortId cohort, SamplePerson reader) {
		MvcTestResult file = this.mvc.get().uri(path(cohort) + ".csv").with(reader).exchange();
		assertThat(file).hasStatusOk();
		return new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private Document page(String path, SamplePerson reader) {
		MvcTestResult page = this.mvc.get().uri(path).with(reader).exchange();
		assertThat(page).hasStatusOk();
		return Jsoup.parse(Pages.text(page));
	}

	private SamplePerson again(SamplePerson person) {
		return new SamplePerson(person.id(), person.email(), person.name(), this.people.anotherSignIn(person.id()));
	}

	private void answer(SamplePerson person, List<QuestionCard> cards, int right) {
		Sitting sitting = this.attempts.start(again(person), SampleAttempts.untimed(FeedbackTiming.EXAM), cards);
		sitting.open();
		for (int position = 1; position <= cards.size(); position++) {
			sitting.submit(position, (position <= right) ? sitting.right(position) : sitting.wrong(position));
		}
		sitting.handIn();
		this.counting.catchUp();
	}

}
