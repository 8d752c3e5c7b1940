package dev.readyroom.journey;

import com.microsoft.playwright.Page;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A second tab is told, not corrupted. */
class TwoTabsJourneyTest extends Journey {

	@Test
	void theFirstTabIsToldAtOnceAndCanTakeTheSessionBack() {
		Sitting exam = exam();
		signIn(this.context, exam.learner());
		Page first = this.context.newPage();
		first.waitForRequest("**/events?page=*", () -> first.navigate("/attempts/" + exam.id()));
		choose(first, 1);
		assertThat(first.locator("#receipt")).containsText("Saved");

		Page second = this.context.newPage();
		second.navigate("/attempts/" + exam.id());
		assertThat(second.locator(".notice[role=status]")).containsText("another tab");
		assertThat(second.locator("#choice-1")).isChecked();
		assertThat(first.locator("[data-elsewhere]")).isVisible();

		choose(second, 2);
		assertThat(second.locator("#receipt")).containsText("Saved");
		choose(first, 3);
		assertThat(first.locator("#receipt")).containsText("not saved");
		assertThat(chosen(exam)).isEqualTo(2);

		first.locator("[data-elsewhere] a").click();
		assertThat(first.locator("#slot")).isVisible();
		assertThat(second.locator("[data-elsewhere]")).isVisible();
		assertThat(first.locator("[data-elsewhere]")).isHidden();
		assertThat(first.locator("#choice-2")).isChecked();
		choose(first, 4);
		until(first, "saved by the first tab", () -> chosen(exam) == 4);
	}

	/** What was never answered elsewhere is not lost by it. */
	@Test
	void anAnswerThatWasRefusedIsSavedOnceThePageIsInChargeAgain() {
		Sitting exam = exam();
		Page first = sitDown(exam);
		assertThat(slot(first, 1)).isVisible();
		Page second = this.context.newPage();
		second.navigate("/attempts/" + exam.id() + "/slots/2");
		choose(first, 3);
		assertThat(first.locator("#receipt")).containsText("not saved");
		first.locator("[data-elsewhere] a").click();
		slot(first, 2).waitFor();
		until(first, "saved after all", () -> chosen(exam) == 3);
	}

	/** The place of the option that is stored as chosen; 0 for none. */
	private static int chosen(Sitting exam) {
		String response = exam.slot(1).response().encoded();
		return response.isEmpty() ? 0
				: exam.slot(1).shown().options().indexOf(Integer.valueOf(response.substring(2))) + 1;
	}

	@Test
	void whatOneTabHandsInIsOverInTheOther() {
		Sitting exam = exam();
		signIn(this.context, exam.learner());
		Page first = this.context.newPage();
		first.navigate("/attempts/" + exam.id());
		Page second = this.context.newPage();
		second.navigate("/attempts/" + exam.id() + "/submission");
		second.locator("form[action$=submission] button").click();
		second.waitForURL("**/review");
		wake(first);
		first.waitForURL("**/review");
	}

	private Sitting exam() {
		return this.attempts.start(this.people.learner(), SampleAttempts.exam(),
				this.attempts.questions(QuestionType.SINGLE, 3));
	}

}
