package dev.readyroom.quiz.regrade;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jsoup.select.Elements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.TestClock;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;
import dev.readyroom.questionbank.authoring.Desk;
import dev.readyroom.questionbank.authoring.Workflow;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;

import static org.assertj.core.api.Assertions.assertThat;

/** A key was wrong: those who were right all along get their mark, and are told. */
@AppTest
class RegradeTest {

	private static final String TOPIC = "regraded-here";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	Workflow workflow;

	@Autowired
	QuestionBank bank;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	private final String slug = "regraded-" + UUID.randomUUID();

	private SamplePerson author;

	private SamplePerson reviewer;

	private Desk desk;

	@BeforeEach
	void aQuestionWithAWrongKey() {
		this.questions.topic(TOPIC, "Regraded here");
		this.author = this.people.author();
		this.reviewer = this.people.author();
		this.desk = Desk.single(this.mvc, this.author, TOPIC, this.slug).saved().submitted().publishedBy(this.reviewer);
	}

	@AfterEach
	void leaveNothingForOtherTestsToDraw() {
		this.workflow.retire(this.author.id(),
				this.bank.published().stream().filter((it) -> it.topic().equals(TOPIC)).map(QuestionCard::id).toList(),
				"The test is over");
	}

	private Sitting begun() {
		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(),
				List.of(this.bank.card(this.slug).orElseThrow()));
		sitting.open();
		return sitting;
	}

	private Sitting answered(int option) {
		Sitting sitting = begun();
		sitting.save(1, Response.Chosen.of(option));
		sitting.handIn();
		return sitting;
	}

	private void correctTheKey() {
		this.desk.with("right", "2").saved().submitted().publishedBy(this.reviewer);
	}

	private MvcTestResult apply(String rule, String reason) {
		this.clock.pass(Duration.ofSeconds(1));
		return this.desk.step("regrade", "rule", rule, "revision",
				this.bank.card(this.slug).orElseThrow().revision().toString(), "reason", reason);
	}

	private String page(Sitting sitting, String path) {
		return Pages.text(this.mvc.get().uri(path).with(sitting.learner()).exchange());
	}

	@Test
	void whoWasRightAllAlongGainsAndIsTold() {
		Sitting wronged = answered(2);
		Sitting lucky = answered(0);
		Sitting wrong = answered(1);
		correctTheKey();
		assertThat(Pages.text(this.desk.page("/regrade"))).containsPattern("gain</dt><dd class=\"number\">1<")
			.containsPattern("lose</dt><dd class=\"number\">1<")
			.contains("0 % → 100 %", "100 % → 0 %", "Correct 2 results");
		assertThat(page(wronged, wronged.reviewPath())).as("a preview changes nothing").contains(">0 %<");
		assertThat(apply("KEY", "The page says: public keys can be exported.")).hasStatus(302);
		assertThat(page(wronged, wronged.reviewPath())).contains(">100 %<", "Corrected after you answered",
				"public keys can be exported", "before, it was 0 %");
		assertThat(page(lucky, lucky.reviewPath())).contains(">0 %<");
		assertThat(page(wrong, wrong.reviewPath())).doesNotContain("Corrected after you answered");
		assertThat(page(wronged, "/history")).contains("100 %", ">corrected<");
		assertThat(page(wronged, "/")).contains("A key was corrected");
		assertThat(page(wronged, "/messages")).contains("A key was corrected");
		assertThat(page(wrong, "/messages")).doesNotContain("A key was corrected");
		assertThat(Pages.text(this.desk.page(""))).as("its history")
			.contains("regraded the answers given so far", "The page says: public keys");
	}

	/**
	 * What people decide on: what was right then, what is right now, and all that
	 * changed.
	 */
	@Test
	void theKeyOfBeforeStandsBesideThatOfToday() {
		answered(2);
		answered(1);
		correctTheKey();
		Elements keys = org.jsoup.Jsoup.parse(Pages.text(this.desk.page("/regrade"))).select(".regrade-keys > div");
		assertThat(keys.eachText()).hasSize(2);
		assertThat(keys.get(0).text()).startsWith("When 2 answers were given")
			.contains(option(0), "Compare the wordings")
			.doesNotContain(option(2));
		assertThat(keys.get(1).text()).startsWith("Today").contains(option(2)).doesNotContain(option(0));
		assertThat(this.mvc.get().uri(keys.get(0).selectFirst("a").attr("href")).with(this.author)).hasStatusOk();
	}

	private String option(int place) {
		return this.bank.revision(this.bank.card(this.slug).orElseThrow().revision())
			.content()
			.options()
			.get(place)
			.text();
	}

	@Test
	void whatWasGivenIsKept() {
		Sitting wronged = answered(2);
		correctTheKey();
		apply("KEY", "It was wrong");
		assertThat(this.jdbc.sql("""
				select s.fraction, s.corrected_fraction, a.score, a.corrected_score from slot s
				join attempt a on a.id = s.attempt where a.id = ?""").param(wronged.id().value()).query().singleRow())
			.containsEntry("fraction", 0.0)
			.containsEntry("corrected_fraction", 1.0)
			.containsEntry("score", 0.0)
			.containsEntry("corrected_score", 1.0);
		assertThat(apply("KEY", "Once more")).as("nothing is left to correct").hasStatus(409);
	}

	@Test
	void whoeverIsToldSeesTheirOwnResultsAlone() {
		Sitting wronged = answered(2);
		Sitting other = answered(1);
		correctTheKey();
		apply("KEY", "It was wrong");
		String path = org.jsoup.Jsoup.parse(page(wronged, "/messages")).selectFirst(".message-row a").attr("href");
		assertThat(page(wronged, path)).contains("0 % → 100 %", "It was wrong");
		assertThat(this.mvc.get().uri(path).with(other.learner())).hasStatus(404);
	}

	@Test
	void anAttemptThatStillRanIsCorrectedWhenItEnds() {
		Sitting running = begun();
		answered(2);
		correctTheKey();
		apply("KEY", "It was wrong");
		running.save(1, Response.Chosen.of(2));
		running.handIn();
		assertThat(page(running, running.reviewPath())).contains(">100 %<", "Corrected after you answered");
	}

	@Test
	void aQuestionThatNobodyCouldKnowCountsInFull() {
		Sitting wrong = answered(1);
		assertThat(apply("FULL", "It can be read in two ways")).hasStatus(302);
		assertThat(page(wrong, wrong.reviewPath())).contains(">100 %<", "It can be read in two ways");
		this.clock.pass(Duration.ofSeconds(1));
		Sitting later = answered(1);
		assertThat(page(later, later.reviewPath())).as("whoever is asked afterwards").contains(">0 %<");
	}

	@Test
	void answersToOtherOptionsStayAsTheyAre() {
		Sitting before = answered(2);
		this.desk.with("right", "3")
			.with("options[3].text", "Its aliases")
			.with("options[3].why", "They are names.")
			.saved()
			.submitted()
			.publishedBy(this.reviewer);
		assertThat(Pages.text(this.desk.page("/regrade"))).contains("1 answer was given to other options",
				"No result changes");
		assertThat(apply("KEY", "It was wrong")).hasStatus(409);
		assertThat(page(before, before.reviewPath())).contains(">0 %<");
	}

	@Test
	void aReasonIsAskedForAndLearnersHaveNoBusinessHere() {
		answered(2);
		correctTheKey();
		assertThat(apply("KEY", " ")).hasStatus(409);
		assertThat(this.desk.of(this.people.learner()).page("/regrade")).hasStatus(403);
		assertThat(this.desk.of(this.people.learner())
			.step("regrade", "rule", "FULL", "revision", UUID.randomUUID().toString())).hasStatus(403);
	}

	@Test
	void manyAnswersTakeNoMoreStatementsThanFew() throws Exception {
		answered(2);
		correctTheKey();
		this.desk.page("/regrade");
		List<String> few = StatementCount.of(() -> this.desk.page("/regrade"));
		this.desk.with("right", "0").saved().submitted().publishedBy(this.reviewer);
		IntStream.range(0, 5).forEach((_) -> answered(2));
		correctTheKey();
		this.desk.page("/regrade");
		List<String> many = StatementCount.of(() -> this.desk.page("/regrade"));
		assertThat(many).hasSameSizeAs(few);
		List<String> applied = StatementCount.of(() -> apply("KEY", "It was wrong"));
		assertThat(applied).filteredOn((sql) -> sql.contains("regrade") || sql.contains("insert into message"))
			.as("what is corrected and told, however many answered")
			.hasSizeLessThan(12);
	}

}
