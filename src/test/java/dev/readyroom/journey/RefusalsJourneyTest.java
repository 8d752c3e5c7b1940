package dev.readyroom.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the server refuses is said on the page, and nothing is lost by it. */
class RefusalsJourneyTest extends Journey {

	@Test
	void whoWasSignedOutSignsInAgainAndTheirAnswerIsSaved() {
		Sitting exam = exam();
		Page page = sitDown(exam);
		Page other = this.context.newPage();
		other.navigate("/practice");
		other.locator(".own-menu summary").click();
		button(other, "Sign out");
		assertThat(other.locator("[data-flash]")).isVisible();
		page.waitForResponse("**/clock", () -> wake(page));
		choose(page, 2);
		assertThat(page.locator("[data-offline]")).containsText("You were signed out");
		assertThat(exam.slot(1).answered()).isFalse();

		other.getByLabel("E-mail address").fill(exam.learner().email());
		other.getByLabel("Password").fill(SamplePerson.PASSWORD);
		button(other, "Sign in");
		assertThat(other.locator("form[action$=sign-out]")).hasCount(1);
		wake(page);
		assertThat(page.locator("#choice-2")).isChecked();
		until(page, "saved after all", () -> exam.slot(1).answered());
	}

	@Test
	void whatCannotBeReadIsSaidAndChangesNothing() {
		Sitting exam = exam();
		Page page = sitDown(exam);
		page.evaluate("document.getElementById('choice-1').value = '77'");
		choose(page, 1);
		assertThat(page.locator("#receipt")).containsText("could not be read");
		assertThat(exam.slot(1).answered()).isFalse();
		choose(page, 2);
		assertThat(page.locator("#receipt")).containsText("Saved");
	}

	private static void button(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
	}

	private Sitting exam() {
		return this.attempts.start(this.people.learner(), SampleAttempts.exam(),
				this.attempts.questions(QuestionType.SINGLE, 2));
	}

}
