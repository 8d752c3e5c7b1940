package dev.readyroom.journey;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;
import dev.readyroom.questionbank.authoring.Workflow;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Somebody who never saw a source file writes a question, has it reviewed and published;
 * a learner answers; the key turns out wrong and is corrected; the learner is told.
 */
class AuthorJourneyTest extends Journey {

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	QuestionBank bank;

	@Autowired
	Workflow workflow;

	private final String slug = "journey-" + UUID.randomUUID().toString().substring(0, 8);

	private SamplePerson author;

	@BeforeEach
	void aTopicOfItsOwn() {
		this.questions.topic("journeys", "Journeys");
		this.author = this.people.author();
	}

	@AfterEach
	void leaveNothingForOtherTestsToDraw() {
		this.bank.card(this.slug)
			.ifPresent((card) -> this.workflow.retire(this.author.id(), List.of(card.id()), "The journey is over"));
	}

	private Page pageOf(SamplePerson person) {
		BrowserContext browser = newContext(new Browser.NewContextOptions().setViewportSize(1400, 900));
		signIn(browser, person);
		return browser.newPage();
	}

	private static void fill(Page page, String name, String text) {
		page.locator("[name='" + name + "']").fill(text);
	}

	private void write(Page page) {
		page.navigate("/bank");
		page.locator("main .page-head .btn-primary").click();
		page.locator("#topic").selectOption("journeys");
		page.locator("main .btn-primary").click();
		// Shown by the script: from now on it listens.
		assertThat(page.locator("[data-preview]")).isVisible();
		fill(page, "stem", "Which key leaves **" + this.slug + "**?");
		assertThat(page.locator("[data-receipt]"))
			.hasText(java.util.regex.Pattern.compile("saved \\d\\d:\\d\\d:\\d\\d"));
		assertThat(page.frameLocator("iframe").locator("#stem strong")).hasText(this.slug);
		fill(page, "options[0].text", "None");
		fill(page, "options[0].why", "It stays.");
		fill(page, "options[1].text", "None");
		assertThat(page.locator("[data-said='options[1].text']")).containsText("the same as");
		fill(page, "options[1].text", "All");
		fill(page, "options[1].why", "Too many.");
		assertThat(page.locator("[data-said='options[1].text'] p")).hasCount(0);
		fill(page, "options[2].text", "The public one");
		fill(page, "options[2].why", "It may.");
		page.locator("[name='options[2].text']").press("Alt+ArrowUp");
		assertThat(page.locator("[name='options[1].text']")).hasValue("The public one");
		page.locator("[id='options[0].right']").check();
		fill(page, "explanation", "Some keys leave.");
		fill(page, "references[0].title", "A page");
		fill(page, "references[0].url", "https://docs.aws.amazon.com/kms/");
		fill(page, "slug", this.slug);
		page.locator("#drill").check();
		assertThat(page.locator("[data-verdict-place]")).containsText("ready for review");
		page.locator("[value=submit]").click();
		page.locator("main .next-step .btn-primary").click();
		assertThat(page.locator("main")).containsText("somebody else has to review it");
	}

	private void publish(Page reviewer, String address) {
		reviewer.navigate(address);
		reviewer.locator(".next-step .btn-primary").click();
		assertThat(reviewer.locator("main")).containsText("Learners are asked this");
	}

	@Test
	void fromAnEmptyFormToACorrectedResult() {
		Page writing = pageOf(this.author);
		write(writing);
		String address = writing.url().replaceAll("\\?.*", "");
		Page reviewer = pageOf(this.people.author());
		publish(reviewer, address);

		Sitting sitting = this.attempts.start(this.people.learner(), SampleAttempts.exam(),
				List.of(this.bank.card(this.slug).orElseThrow()));
		Page learner = sitDown(sitting);
		learner.locator(".option", new Page.LocatorOptions().setHasText("The public one"))
			.locator(".option-label")
			.click();
		learner.locator("[data-submit]").click();
		// After the last answer the page goes there by itself.
		learner.waitForURL("**/submission");
		learner.locator("main form .btn-primary").click();
		assertThat(learner.locator(".result-number")).containsText("0 %");

		writing.navigate(address + "/edit");
		writing.locator("[id='options[1].right']").check();
		assertThat(writing.locator("[data-receipt]")).containsText("saved");
		writing.locator("[value=submit]").click();
		writing.locator("main .next-step .btn-primary").click();
		publish(reviewer, address);

		writing.navigate(address + "/regrade");
		assertThat(writing.locator("main")).containsText("0 % → 100 %");
		fill(writing, "reason", "The public key may leave.");
		writing.locator("main form .btn-primary").click();
		assertThat(writing.locator("[data-flash]")).containsText("everybody concerned has been told");

		learner.navigate("/");
		learner.locator(".message-row a").click();
		assertThat(learner.locator("main")).containsText("The public key may leave.");
		learner.locator("main .report-row a").click();
		assertThat(learner.locator(".result-number")).containsText("100 %");
		assertThat(learner.locator("main")).containsText("Corrected after you answered");
	}

	private Page blank(BrowserContext browser) {
		Page page = browser.newPage();
		page.navigate("/bank/questions/new");
		page.locator("#topic").selectOption("journeys");
		page.locator("main .btn-primary").click();
		// Shown by the script: from now on it listens.
		assertThat(page.locator("[data-preview]")).isVisible();
		return page;
	}

	private BrowserContext signedIn() {
		BrowserContext browser = newContext(new Browser.NewContextOptions().setViewportSize(1400, 900));
		signIn(browser, this.author);
		return browser;
	}

	@Test
	void whatIsTypedWhileSignedOutIsSavedAfterSigningInInAnotherTab() {
		BrowserContext browser = signedIn();
		Page page = blank(browser);
		fill(page, "stem", "Typed before");
		assertThat(page.locator("[data-receipt]")).containsText("saved");

		browser.clearCookies();
		fill(page, "explanation", "Typed while signed out");
		assertThat(page.locator("[data-signed-out]")).isVisible();
		// The last thing it does is to ask whether somebody is signed in again.
		page.waitForResponse("**/edit", () -> page.locator("[value=submit]").click());
		assertThat(page.locator("[data-receipt]")).containsText("you are signed out");

		signIn(browser, this.author);
		page.evaluate("() => { dispatchEvent(new Event('focus')); }");
		assertThat(page.locator("[data-receipt]")).hasText(java.util.regex.Pattern.compile("saved \\d.*"));
		assertThat(page.locator("[data-signed-out]")).isHidden();
		page.reload();
		assertThat(page.locator("[name=explanation]")).hasValue("Typed while signed out");
	}

	@Test
	void aRowThatWasRemovedCanBePutBack() {
		Page page = blank(signedIn());
		fill(page, "options[1].text", "The second");
		page.locator("[id='options[1].right']").check();
		page.locator("[name='options[1].text']").press("Control+Shift+Backspace");
		assertThat(page.locator("[data-row=options]")).hasCount(3);
		page.locator("[data-put-back]").click();
		assertThat(page.locator("[name='options[1].text']")).hasValue("The second");
		assertThat(page.locator("[name='options[1].text']")).isFocused();
		assertThat(page.locator("[id='options[1].right']")).isChecked();
		assertThat(page.locator("[data-removed]")).isHidden();
	}

	@Test
	void whatIsTypedWhileARowIsAddedStays() {
		Page page = blank(signedIn());
		page.route("**/draft", (route) -> {
			if (String.valueOf(route.request().postData()).contains("do=add")) {
				fill(page, "explanation", "Typed meanwhile");
			}
			route.resume();
		});
		page.locator("[value='add:options']").click();
		assertThat(page.locator("[data-row=options]")).hasCount(5);
		assertThat(page.locator("[name=explanation]")).hasValue("Typed meanwhile");
		assertThat(page.locator("[data-said=explanation] p")).hasCount(0);
		page.reload();
		assertThat(page.locator("[name=explanation]")).hasValue("Typed meanwhile");
	}

	@Test
	void aPictureIsPastedWhereOneWrites() {
		Page page = blank(signedIn());
		page.evaluate("""
				async () => {
				  const canvas = document.createElement("canvas");
				  const blob = await new Promise((done) => canvas.toBlob(done));
				  const clipboardData = new DataTransfer();
				  clipboardData.items.add(new File([blob], "image.png", { type: "image/png" }));
				  document.querySelector("#explanation").dispatchEvent(
				      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
				}""");
		assertThat(page.locator("#shows")).isFocused();
		page.locator("#shows").fill("Two keys");
		page.locator("#shows").press("Enter");
		assertThat(page.locator("[name=explanation]"))
			.hasValue(java.util.regex.Pattern.compile("!\\[Two keys]\\(images/.*png\\)"));
	}

}
