package dev.readyroom.journey;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import com.microsoft.playwright.Page;

import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;
import dev.readyroom.questionbank.authoring.Desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An author types while nobody listens: nothing of it is lost. */
class UnsavedJourneyTest extends Journey {

	private static final String TYPED = "What was typed meanwhile";

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	MockMvcTester mvc;

	private SamplePerson author;

	private String address;

	private Page page;

	@BeforeEach
	void aDraftIsOpen() {
		this.questions.topic("journeys", "Journeys");
		this.author = this.people.author();
		Desk desk = Desk
			.single(this.mvc, this.author, "journeys", "unsaved-" + UUID.randomUUID().toString().substring(0, 8))
			.saved();
		this.address = "/bank/questions/" + desk.id + "/edit";
		signIn(this.context, this.author);
		this.page = this.context.newPage();
		this.page.navigate(this.address);
	}

	@Test
	void whoeverSignsInAgainElsewhereFindsItSaved() {
		this.context.clearCookies();
		this.page.locator("#stem").fill(TYPED);
		assertThat(this.page.locator("[data-receipt]")).containsText("you are signed out");
		assertThat(this.page.locator("[data-signed-out]")).isVisible();
		signIn(this.context, this.people.again(this.author));
		wake(this.page);
		assertThat(this.page.locator("[data-receipt]")).containsText("saved ");
		assertThat(this.page.locator("[data-signed-out]")).isHidden();
		this.page.navigate(this.address);
		assertThat(this.page.locator("#stem")).hasValue(TYPED);
		assertThat(this.page.locator("[data-kept]")).isHidden();
	}

	@Test
	void aTabClosedWithoutANetworkIsMadeGood() {
		this.context.setOffline(true);
		this.page.locator("#stem").fill(TYPED);
		assertThat(this.page.locator("[data-receipt]")).containsText("cannot be reached");
		this.page.close();
		this.context.setOffline(false);
		Page later = this.context.newPage();
		later.navigate(this.address);
		assertThat(later.locator("#stem")).not().hasValue(TYPED);
		later.locator("[data-put-back]").click();
		assertThat(later.locator("#stem")).hasValue(TYPED);
		assertThat(later.locator("[data-kept]")).isHidden();
	}

	@Test
	void aPastedPictureIsPutInOnceItIsSaidWhatItShows() {
		this.page.evaluate("""
				(data) => {
				  const bytes = Uint8Array.from(atob(data.png), (c) => c.charCodeAt(0));
				  const clipboardData = new DataTransfer();
				  clipboardData.items.add(new File([bytes], "image.png", { type: "image/png" }));
				  const field = document.querySelector("#explanation");
				  field.focus();
				  field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
				}""", Map.of("png",
				"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
		assertThat(this.page.locator("#shows")).isFocused();
		this.page.locator("#shows").fill("A dot");
		this.page.keyboard().press("Enter");
		assertThat(this.page.locator("#explanation")).hasValue(java.util.regex.Pattern
			.compile("!\\[A dot]\\(images/[0-9a-f]+\\.png\\)\n\nKeys stay where they are\\."));
	}

}
