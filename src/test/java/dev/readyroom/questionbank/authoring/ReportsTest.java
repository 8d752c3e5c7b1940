package dev.readyroom.questionbank.authoring;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionBank;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

/** A learner says what is wrong, an author answers, the learner reads it. */
@AppTest
class ReportsTest {

	private static final String TOPIC = "reported-here";

	@Autowired
	MockMvcTester mvc;

	@Autowired
	SamplePeople people;

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	Workflow workflow;

	@Autowired
	QuestionBank bank;

	private final String slug = "reported-" + UUID.randomUUID();

	private SamplePerson author;

	private SamplePerson learner;

	private Desk desk;

	@BeforeEach
	void aPublishedQuestion() {
		this.questions.topic(TOPIC, "Reported here");
		this.author = this.people.author();
		this.learner = this.people.learner();
		this.desk = Desk.single(this.mvc, this.author, TOPIC, this.slug)
			.saved()
			.submitted()
			.publishedBy(this.people.author());
	}

	@AfterEach
	void leaveNothingForOtherTestsToDraw() {
		this.workflow.retire(this.author.id(), List.of(this.bank.card(this.slug).orElseThrow().id()), "Over");
	}

	private String report(String remark) {
		MvcTestResult sent = this.mvc.post()
			.uri("/reports")
			.param("question", this.slug)
			.param("kind", "outdated")
			.param("remark", remark)
			.param("source", "https://docs.aws.amazon.com/new")
			.with(this.learner)
			.with(csrf())
			.exchange();
		return String.valueOf(sent.getResponse().getRedirectedUrl()).replace("?done=problem-reported", "");
	}

	private String page(SamplePerson who, String path) {
		return Pages.text(this.mvc.get().uri(path).with(who).exchange());
	}

	private MvcTestResult answer(String report, String outcome, String text) {
		return this.mvc.post()
			.uri("/bank" + report + "/answer")
			.param("outcome", outcome)
			.param("answer", text)
			.with(this.author)
			.with(csrf())
			.exchange();
	}

	@Test
	void aReportIsTriagedAnsweredAndTheReporterIsTold() {
		assertThat(page(this.learner, "/reports/new?question=" + this.slug)).contains("Which key can " + this.slug);
		String report = report("Since May it can be exported.");
		assertThat(page(this.author, "/bank/reports")).contains("Since May it can be exported.");
		assertThat(page(this.author, "/bank?q=" + this.slug + "&only=reported")).contains("1 report");
		assertThat(page(this.author, "/bank" + report)).contains("docs.aws.amazon.com/new",
				"href=\"https://docs.aws.amazon.com/kms/\"", "Keys stay where they are.");
		assertThat(answer(report, "right", "You are right, thank you.")).hasStatus(302);
		assertThat(page(this.learner, "/messages")).contains("Your report on " + this.slug + " was answered");
		assertThat(page(this.learner, report)).contains("You are right, thank you.");
		assertThat(answer(report, "wrong", "Second thoughts")).as("it is answered once").hasStatus(409);
		assertThat(page(this.author, "/bank?q=" + this.slug + "&only=reported")).contains("No questions");
	}

	@Test
	void itsQuestionLeadsToItAndItToWhatWasChangedSince() {
		String report = report("Since May it can be exported.");
		assertThat(Pages.text(this.desk.page(""))).contains("/bank" + report);
		assertThat(page(this.author, "/bank" + report)).doesNotContain("published anew");
		this.desk.with("right", "2").saved().submitted().publishedBy(this.people.author());
		assertThat(page(this.author, "/bank" + report)).contains("published anew", "/comparison?from=");
		answer(report, "right", "It is put right.");
		assertThat(page(this.author, "/bank" + report)).contains(this.author.name(), "It is put right.");
		assertThat(Pages.text(this.desk.page(""))).as("it waits no more").doesNotContain("/bank" + report);
	}

	@Test
	void aReportIsItsReportersAlone() {
		String report = report("It is unclear.");
		assertThat(this.mvc.get().uri(report).with(this.people.learner())).hasStatus(404);
		assertThat(this.mvc.get().uri("/bank" + report).with(this.learner)).hasStatus(403);
		assertThat(this.mvc.get().uri("/bank/reports").with(this.learner)).hasStatus(403);
	}

	@Test
	void anEmptyReportComesBack() {
		assertThat(this.mvc.post()
			.uri("/reports")
			.param("question", this.slug)
			.param("kind", "key")
			.param("remark", " ")
			.with(this.learner)
			.with(csrf())).hasStatus(422);
		assertThat(this.mvc.get().uri("/reports/new?question=no-such-question").with(this.learner)).hasStatus(404);
	}

}
