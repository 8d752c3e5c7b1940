package dev.readyroom.journey;

import java.time.Duration;

import com.microsoft.playwright.Page;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The network is cut for ten minutes near the end: every answer given is graded. */
class OfflineJourneyTest extends Journey {

	private static final int QUESTIONS = 6;

	@Test
	void whatWasAnsweredOfflineIsSentWhenTheNetworkIsBack() {
		Sitting exam = exam();
		Page page = answeredOffline(exam);
		this.clock.pass(Duration.ofMinutes(10));
		this.context.setOffline(false);
		page.waitForURL("**/review");
		assertThat(page.locator(".explained[data-verdict=right]")).hasCount(QUESTIONS);
		assertGraded(exam);
	}

	@Test
	void alsoAfterThePageWasClosedAndOpenedAgain() {
		Sitting exam = exam();
		answeredOffline(exam).close();
		this.clock.pass(Duration.ofMinutes(10));
		this.context.setOffline(false);
		assertThat(exam.attempt().finished()).isFalse();
		Page again = this.context.newPage();
		again.navigate("/attempts/" + exam.id());
		again.waitForURL("**/review");
		assertThat(again.locator(".explained[data-verdict=right]")).hasCount(QUESTIONS);
		assertGraded(exam);
	}

	@Test
	void aShortGapIsWaitedOutOnTheSamePage() {
		Sitting exam = exam();
		Page page = sitDown(exam);
		assertThat(slot(page, 1)).isVisible();
		this.context.setOffline(true);
		choose(page, TimeJourneyTest.rightPlace(exam, 1));
		assertThat(page.locator("[data-offline]")).containsText("kept on this device");
		assertThat(page.locator("#receipt")).containsText("Waiting for the network");
		this.context.setOffline(false);
		assertThat(page.locator("#receipt")).containsText("Saved");
		assertThat(page.locator("[data-offline]")).containsText("back");
		assertThat(exam.slot(1).response()).isEqualTo(exam.right(1));
	}

	/**
	 * What is on screen is what is saved, also when the page is drawn before the answers
	 * arrive.
	 */
	@Test
	void afterAReloadTheAnswerThatWasKeptIsOnScreen() {
		Sitting exam = exam();
		Page page = sitDown(exam);
		assertThat(slot(page, 1)).isVisible();
		this.context.setOffline(true);
		choose(page, 2);
		assertThat(page.locator("[data-offline]")).isVisible();
		page.close();
		this.context.setOffline(false);
		Page again = this.context.newPage();
		again.navigate("/attempts/" + exam.id());
		assertThat(again.locator("#choice-2")).isChecked();
		assertThat(again.locator("[data-go='1']")).hasAttribute("data-state", "answered");
		assertThat(exam.slot(1).answered()).isTrue();
	}

	private Sitting exam() {
		return this.attempts.start(this.people.learner(), SampleAttempts.exam(),
				this.attempts.questions(QuestionType.SINGLE, QUESTIONS));
	}

	/** All questions answered after the network went, a minute before the end. */
	private Page answeredOffline(Sitting exam) {
		signIn(this.context, exam.learner());
		Page page = this.context.newPage();
		page.waitForResponse((response) -> response.url().endsWith("/slots/" + QUESTIONS + "/ahead"),
				() -> page.navigate("/attempts/" + exam.id()));
		this.clock.pass(Duration.ofMinutes(9));
		page.waitForResponse("**/clock", () -> wake(page));
		this.context.setOffline(true);
		for (int position = 1; position <= QUESTIONS; position++) {
			assertThat(slot(page, position)).isVisible();
			choose(page, TimeJourneyTest.rightPlace(exam, position));
			page.locator("[data-submit]").click();
		}
		assertThat(page.locator("[data-offline]")).isVisible();
		assertThat(exam.slot(2).answered()).isFalse();
		until(page, "all kept", () -> kept(page, exam) == QUESTIONS);
		return page;
	}

	private static int kept(Page page, Sitting exam) {
		return (int) page.evaluate(
				"(key) => new Set(JSON.parse(localStorage.getItem(key) || '[]').map((e) => e.position)).size",
				"readyroom.attempt." + exam.id());
	}

	private void assertGraded(Sitting exam) {
		Attempt.Outcome outcome = exam.outcome();
		assertThat(outcome.score()).isEqualTo(QUESTIONS);
		assertThat(outcome.at()).isEqualTo(exam.attempt().deadline());
		assertThat(exam.slot(QUESTIONS).offline()).isTrue();
	}

}
