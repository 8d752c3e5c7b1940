package dev.readyroom.journey;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;
import dev.readyroom.questionbank.authoring.Desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An author types while nobody listens, and closes the tab: it is offered later. */
class UnsavedJourneyTest extends Journey {

	private static final String TYPED = "Typed without a network";

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	MockMvcTester mvc;

	private SamplePerson author;

	private Desk desk;

	private String address;

	@BeforeEach
	void aTabIsClosedWithoutANetwork() {
		this.questions.topic("journeys", "Journeys");
		this.author = this.people.author();
		this.desk = Desk
			.single(this.mvc, this.author, "journeys", "unsaved-" + UUID.randomUUID().toString().substring(0, 8))
			.saved();
		this.address = "/bank/questions/" + this.desk.id + "/edit";
		Page page = open(this.context, this.author);
		this.context.setOffline(true);
		page.locator("#stem").fill(TYPED);
		assertThat(page.locator("[data-receipt]")).containsText("cannot be reached");
		page.close();
		this.context.setOffline(false);
	}

	private Page open(BrowserContext browser, SamplePerson person) {
		signIn(browser, person);
		Page page = browser.newPage();
		page.navigate(this.address);
		// Shown by the script: from now on it listens.
		assertThat(page.locator("[data-preview]")).isVisible();
		return page;
	}

	@Test
	void itIsPutBack() {
		Page page = open(this.context, this.author);
		assertThat(page.locator("#stem")).not().hasValue(TYPED);
		page.locator("[data-take]").click();
		assertThat(page.locator("[data-flash]")).containsText("Saved.");
		assertThat(page.locator("#stem")).hasValue(TYPED);
		assertThat(page.locator("[data-unsaved]")).isHidden();
		assertThat(page.locator("[data-preview]")).isVisible();
		page.waitForResponse("**/draft", () -> page.locator("#explanation").fill("Typed later"));
		page.navigate(this.address);
		assertThat(page.locator("#explanation")).hasValue("Typed later");
		assertThat(page.locator("[data-unsaved]")).isHidden();
	}

	@Test
	void itIsThrownAway() {
		Page page = open(this.context, this.author);
		page.locator("[data-drop]").click();
		assertThat(page.locator("[data-unsaved]")).isHidden();
		assertThat(page.locator("#stem")).isFocused();
		page.navigate(this.address);
		assertThat(page.locator("[data-preview]")).isVisible();
		assertThat(page.locator("#stem")).not().hasValue(TYPED);
		assertThat(page.locator("[data-unsaved]")).isHidden();
	}

	@Test
	void whereSomebodySavedMeanwhileBothVersionsAreShown() {
		Page other = open(newContext(new com.microsoft.playwright.Browser.NewContextOptions()), this.people.author());
		assertThat(other.locator("[data-unsaved]")).isHidden();
		other.waitForResponse("**/draft", () -> other.locator("#stem").fill("Saved by another"));

		Page page = open(this.context, this.author);
		page.locator("[data-take]").click();
		assertThat(page.locator("main")).containsText(TYPED);
		assertThat(page.locator("main")).containsText("Saved by another");
		page.locator("main .btn-primary").click();
		assertThat(page.locator("#stem")).hasValue("Saved by another");
		assertThat(page.locator("[data-preview]")).isVisible();
		assertThat(page.locator("[data-unsaved]")).isHidden();
	}

	@Test
	void nobodyElseAtThisBrowserIsOfferedIt() {
		Page other = open(this.context, this.people.author());
		assertThat(other.locator("[data-unsaved]")).isHidden();
		Page own = open(this.context, this.author);
		assertThat(own.locator("[data-unsaved]")).isVisible();
	}

	@Test
	void aTabThatIsOpenedAgainStillOffersIt() {
		this.address += "?done=draft-saved";
		Page page = open(this.context, this.author);
		assertThat(page.locator("[data-unsaved]")).isHidden();
		assertThat(page).hasURL(this.address.replaceAll("\\?.*", ""));
		this.context.setOffline(true);
		page.locator("#stem").fill(TYPED);
		assertThat(page.locator("[data-receipt]")).containsText("cannot be reached");
		this.context.setOffline(false);
		page.onDialog((dialog) -> dialog.accept());
		page.reload();
		assertThat(page.locator("[data-unsaved]")).isVisible();
	}

}
