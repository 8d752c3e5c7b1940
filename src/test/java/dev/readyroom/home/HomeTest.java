package dev.readyroom.home;

import java.util.List;

import dev.readyroom.AppTest;
import dev.readyroom.Pages;
import dev.readyroom.StatementCount;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static dev.readyroom.Csrf.csrf;
import static org.assertj.core.api.Assertions.assertThat;

@AppTest
class HomeTest {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private SamplePeople people;

	@Test
	void aStrangerSeesAQuestionAndCanTryIt() {
		assertThat(this.mvc.get().uri("/")).hasStatusOk()
			.bodyText()
			.contains("You can export a CMK", "name=\"topic\" value=\"seed\"", "Sign up")
			.as("not the key")
			.doesNotContain("The key stays inside the service");
		MvcTestResult started = this.mvc.post()
			.uri("/drills")
			.with(csrf())
			.param("topic", "seed")
			.param("clock", "20")
			.param("feedback", "study")
			.exchange();
		assertThat(started).hasStatus3xxRedirection();
		assertThat(started.getResponse().getRedirectedUrl()).startsWith("/attempts/");
	}

	@Test
	void theStartPageOfAStrangerReadsNothingFromTheDatabase() throws Exception {
		this.mvc.get().uri("/").exchange();
		assertThat(StatementCount.of(() -> this.mvc.get().uri("/").exchange())).isEmpty();
	}

	@Test
	void aNewLearnerIsToldWhatToTry() {
		assertThat(this.mvc.get().uri("/").with(this.people.learner())).hasStatusOk()
			.bodyText()
			.contains("Welcome, Person", "You can export a CMK", "Mock exams")
			.doesNotContain("Last results", "Work on these first");
	}

	@Test
	void aVisitorIsToldHowToKeepTheResult() {
		SamplePerson visitor = this.people.visitor();
		drill(visitor);
		assertThat(this.mvc.get().uri("/").with(visitor)).hasStatusOk()
			.bodyText()
			.contains("Sign up to keep it", "Last results", "With an account you can sit these.")
			.doesNotContain("action=\"/mock-exams\"");
	}

	@Test
	void aLearnerGoesOnWhereTheyWere() {
		SamplePerson learner = this.people.learner();
		drill(learner);
		String running = start(learner);
		assertThat(this.mvc.get().uri("/").with(learner)).hasStatusOk()
			.bodyText()
			.contains("Under way", "href=\"" + running + "\"", "Last results", "0 %", "All sessions and the trend");
	}

	@Test
	void theNumberOfStatementsDoesNotDependOnTheNumberOfSessions() throws Exception {
		SamplePerson learner = this.people.learner();
		drill(learner);
		int one = statements(learner).size();
		for (int i = 0; i < 6; i++) {
			drill(learner);
			start(learner);
		}
		assertThat(statements(learner)).hasSize(one).hasSizeLessThanOrEqualTo(7);
	}

	private List<String> statements(SamplePerson person) throws Exception {
		this.mvc.get().uri("/").with(person).exchange();
		return StatementCount.of(() -> this.mvc.get().uri("/").with(person).exchange());
	}

	/** Hands in a drill at once: all of it is blank. */
	private void drill(SamplePerson person) {
		this.mvc.post().uri(start(person) + "/submission").with(person).with(csrf()).exchange();
	}

	private String start(SamplePerson person) {
		MvcTestResult started = this.mvc.post()
			.uri("/drills")
			.with(person)
			.with(csrf())
			.param("topic", "kms-core")
			.param("clock", "none")
			.exchange();
		assertThat(started).as(Pages.text(started)).hasStatus3xxRedirection();
		return started.getResponse().getRedirectedUrl();
	}

}
