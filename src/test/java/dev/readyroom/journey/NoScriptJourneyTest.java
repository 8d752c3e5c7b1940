package dev.readyroom.journey;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A whole session by forms and links alone. */
class NoScriptJourneyTest extends Journey {

	@BeforeEach
	void withoutScripts() {
		this.context = newContext(
				new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
	}

	@Test
	void aWholeSessionWithoutScripts() {
		MixedSession session = MixedSession.started(this);
		Page page = sitDown(session.sitting());
		for (int position = 1; position <= session.size(); position++) {
			assertThat(slot(page, position)).isVisible();
			answer(page, session, position);
			page.locator("[data-submit]").click();
			assertThat(slot(page, position).locator(".explained")).hasAttribute("data-verdict", "right");
			page.locator("[data-go-on]").click();
		}
		page.waitForURL("**/review");
		assertThat(page.locator(".result-number")).containsText("100 %");
	}

	@Test
	void anExamWithAFlagAndASecondThoughtWithoutScripts() {
		Sitting exam = this.attempts.start(this.people.learner(), SampleAttempts.exam(), this.attempts.ofEachType(1));
		MixedSession session = new MixedSession(exam);
		Page page = sitDown(exam);
		assertThat(page.locator("[data-clock-text]")).isVisible();
		page.locator("[data-flag] button").click();
		assertThat(page.locator("[data-flag] button")).hasAttribute("aria-pressed", "true");
		page.locator("[data-submit]").click();
		assertThat(page.locator("#receipt")).containsText("Your answer to question 1 is saved");
		page.locator("[data-go='1']").click();
		answer(page, session, 1);
		page.locator("[data-submit]").click();
		page.locator("[data-go='4']").click();
		assertThat(slot(page, 4)).isVisible();
		page.locator("#place-1").selectOption("1");
		page.locator("[data-submit]").click();
		assertThat(page.locator("[role=alert]")).containsText("Give every step one");
		page.goBack();
		page.locator(".attempt-aside-actions a").click();
		assertThat(page.locator(".lead")).containsText("4 of 5 questions are not answered");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hand in for good")).click();
		page.waitForURL("**/review");
		assertThat(exam.outcome().score()).isEqualTo(1);
	}

	@Test
	void theMenuWorksWithoutScriptsOnWideScreensAndOnPhones() {
		signIn(this.context, this.people.learner());
		Page page = this.context.newPage();
		page.navigate("/practice");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Progress")).click();
		page.setViewportSize(390, 844);
		page.locator(".site-menu > summary").click();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
		assertThat(page.locator("[data-flash]")).containsText("You are signed out");
	}

	private static void answer(Page page, MixedSession session, int position) {
		switch (session.type(position)) {
			case "ordering" -> select(page, "place", session.numbers(position));
			case "matching" -> select(page, "match", session.matches(position));
			default -> choose(page, session.choices(position));
		}
	}

	private static void select(Page page, String name, List<Integer> values) {
		for (int i = 0; i < values.size(); i++) {
			page.locator("#" + name + "-" + (i + 1)).selectOption(String.valueOf(values.get(i)));
		}
		assertThat(page.locator("select").all()).hasSize(values.size());
	}

}
