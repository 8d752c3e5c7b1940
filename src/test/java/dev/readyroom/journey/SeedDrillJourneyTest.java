package dev.readyroom.journey;

import java.util.UUID;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.readyroom.identity.SamplePerson;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** From nothing to the result of the three questions this bank grew from. */
class SeedDrillJourneyTest extends Journey {

	@Test
	void somebodySignsUpTakesTheThreeQuestionsAndSeesWhy() {
		Page page = this.context.newPage();
		page.navigate("/sign-up");
		page.getByLabel("Name").fill("Grace");
		page.getByLabel("E-mail address").fill("grace-" + UUID.randomUUID() + "@example.org");
		page.getByLabel("Password").fill(SamplePerson.PASSWORD);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make my account")).click();
		assertThat(page.locator("[data-flash]")).containsText("Welcome");
		page.navigate("/practice");
		button(page, "Try the three").click();

		assertThat(slot(page, 1)).containsText("You can export a CMK");
		assertThat(page.locator("[data-clock-text]")).hasText(Pattern.compile("0:(20|1[0-9])"));
		page.getByText("False", new Page.GetByTextOptions().setExact(true)).click();
		assertThat(page.locator("#receipt")).containsText(Pattern.compile("Saved \\d\\d:\\d\\d:\\d\\d"));
		button(page, "Check answer").click();
		revealed(page, "right", "False");
		assertThat(page.locator(".what-changed")).containsText("since 2021 the resource is called KMS key");

		page.keyboard().press("Enter");
		assertThat(slot(page, 2)).containsText("You can bring your own keys");
		this.clock.pass(seconds(17));
		wake(page);
		assertThat(page.locator("[data-clock]")).hasAttribute("data-level", "now");
		revealed(page, "blank", "True");
		assertThat(page.locator(".notice", new Page.LocatorOptions().setHasText("Time was up"))).isVisible();

		link(page, "Next question").click();
		assertThat(slot(page, 3)).containsText("What types of keys");
		page.getByText("256-bit symmetric key").click();
		button(page, "Check answer").click();
		revealed(page, "right", "256-bit symmetric key");
		button(page, "See the result").click();

		assertThat(page.locator(".result-number")).containsText("67 %");
		Locator rights = page.locator(".explained-line[data-right=true] .explained-text");
		assertThat(rights).hasText(new String[] { "False", "True", "256-bit symmetric key" });
		assertThat(page.locator(".explanation .what-changed")).hasCount(3);
		assertThat(page.locator(".explained-sources a[href^='https://docs.aws.amazon.com/']").first()).isVisible();
	}

	private static void revealed(Page page, String verdict, String right) {
		assertThat(page.locator(".explained")).hasAttribute("data-verdict", verdict);
		assertThat(page.locator(".explained-line[data-right=true] .explained-text")).hasText(right);
		assertThat(page.locator(".explanation")).isVisible();
		assertThat(page.locator(".why")).not().hasCount(0);
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
