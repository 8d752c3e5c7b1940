package dev.readyroom.journey;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.readyroom.AppTest;
import dev.readyroom.TestClock;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePeople;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.identity.login.SignInCookie;
import dev.readyroom.progress.tally.Counting;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What journeys have in common: a browser whose storage is new for each test, a clock
 * that flows, and no patience with pages whose scripts fail.
 */
@AppTest
abstract class Journey {

	@LocalServerPort
	private int port;

	@Autowired
	SamplePeople people;

	@Autowired
	SampleAttempts attempts;

	@Autowired
	TestClock clock;

	@Autowired
	Counting counting;

	@Autowired
	SampleCohorts groups;

	BrowserContext context;

	private final List<BrowserContext> contexts = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	private static Browser browser;

	@RegisterExtension
	static final BeforeAllCallback launch = (test) -> browser = Chromium.of(test);

	/** A picture of each page says more than the stack trace of a locator. */
	@RegisterExtension
	AfterTestExecutionCallback pictures = this::takePictures;

	@BeforeEach
	void open() {
		this.context = newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
		this.clock.flow();
	}

	@AfterEach
	void close() {
		this.clock.stand();
		this.contexts.forEach(BrowserContext::close);
		assertThat(this.complaints).as("what scripts and the content policy complained of").isEmpty();
	}

	BrowserContext newContext(Browser.NewContextOptions options) {
		BrowserContext made = browser
			.newContext(options.setBaseURL(base()).setLocale("en-GB").setTimezoneId("Europe/Berlin"));
		made.setDefaultTimeout(10_000);
		made.onPage(this::listen);
		this.contexts.add(made);
		return made;
	}

	private void listen(Page page) {
		page.onPageError((error) -> this.complaints.add(error));
		page.onResponse((response) -> {
			if (response.status() >= 400 && response.url().matches(".*\\.(js|css|svg)(\\?.*)?$")) {
				this.complaints.add(response.status() + " " + response.url());
			}
		});
		page.onConsoleMessage((message) -> {
			// What the network and the server refused, tests look at themselves.
			if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
				this.complaints.add(message.text());
			}
		});
	}

	String base() {
		return "http://localhost:" + this.port;
	}

	void signIn(BrowserContext browser, SamplePerson person) {
		browser.addCookies(
				List.of(new com.microsoft.playwright.options.Cookie(SignInCookie.NAME, person.cookie().getValue())
					.setUrl(base())
					.setHttpOnly(true)));
	}

	/** A page of the attempt, with its script at work. */
	Page sitDown(Sitting sitting) {
		signIn(this.context, sitting.learner());
		Page page = this.context.newPage();
		page.navigate("/attempts/" + sitting.id());
		return page;
	}

	/** What the page does by itself when its tab comes back to the front. */
	static void wake(Page page) {
		page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
	}

	static Locator slot(Page page, int position) {
		return page.locator("#slot[data-position='" + position + "']");
	}

	/** Chooses what is shown at these places. */
	static void choose(Page page, int... places) {
		for (int place : places) {
			page.locator("label[for='choice-" + place + "']").click();
		}
	}

	/** The seconds that the page shows as left. */
	static int secondsShown(Page page) {
		int seconds = 0;
		for (String part : page.locator("[data-clock-text]").textContent().split(":")) {
			seconds = seconds * 60 + Integer.parseInt(part);
		}
		return seconds;
	}

	/** Waits for something that is no element, while the page goes on. */
	static void until(Page page, String what, BooleanSupplier condition) {
		page.waitForCondition(condition, new Page.WaitForConditionOptions().setTimeout(10_000));
		assertThat(condition.getAsBoolean()).as(what).isTrue();
	}

	static Duration seconds(long seconds) {
		return Duration.ofSeconds(seconds);
	}

	private void takePictures(ExtensionContext test) {
		if (test.getExecutionException().isEmpty()) {
			return;
		}
		this.complaints.forEach(System.err::println);
		int number = 0;
		for (BrowserContext one : this.contexts) {
			for (Page page : one.pages()) {
				String name = getClass().getSimpleName() + "-" + test.getTestMethod().orElseThrow().getName() + "-"
						+ (++number) + ".png";
				page.screenshot(
						new Page.ScreenshotOptions().setPath(Path.of("target/journeys", name)).setFullPage(true));
				System.err.println("target/journeys/" + name + " shows " + page.url());
			}
		}
	}

}
