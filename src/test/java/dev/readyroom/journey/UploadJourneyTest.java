package dev.readyroom.journey;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that authors bring, small ones and such that are bigger than the server takes.
 */
class UploadJourneyTest extends Journey {

	private static final int MEGABYTE = 1_000_000;

	@TempDir
	Path folder;

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	JdbcClient jdbc;

	private Page page;

	private SamplePerson author;

	@BeforeEach
	void anAuthor() {
		this.questions.topic("big-uploads", "Big uploads");
		this.author = this.people.author();
		signIn(this.context, this.author);
		this.page = this.context.newPage();
	}

	/** With questions of its own: a batch is known by the name of its file. */
	@Test
	void aBarShowsThatFilesAreSentReadAndStored() throws IOException {
		Path file = this.folder.resolve("bar.gift");
		Files.writeString(file, "::Bar " + UUID.randomUUID() + "::Which? {=one ~two}");
		List<Route> held = new CopyOnWriteArrayList<>();
		this.page.route((url) -> url.contains("/bank/import"), (route) -> hold(route,
				route.request().url().endsWith("/bank/import") && route.request().method().equals("POST"), held));
		this.page.navigate("/bank/import");
		this.page.locator("#files").setInputFiles(file);
		this.page.locator("main .exchange-form .btn-primary").click();
		assertThat(this.page.locator("[data-bar] progress")).isVisible();
		assertThat(this.page.locator("[data-bar]")).containsText("sent and read");
		held.removeFirst().resume();
		assertThat(this.page.locator("h1")).hasText("What would happen");
		// The form leads away from the page, so what it says is kept for the next one.
		this.page.evaluate(
				"""
						() => new MutationObserver(() => sessionStorage.setItem("bar", document.querySelector("[data-bar]").innerText))
						  .observe(document.querySelector("[data-bar]"), { attributes: true })""");
		this.page.locator("[data-working] .btn-primary").click();
		assertThat(this.page.locator("[data-flash]")).isVisible();
		assertThat(this.page.evaluate("sessionStorage.getItem('bar')")).asString().contains("1 question is stored");
	}

	private static void hold(Route route, boolean hold, List<Route> held) {
		if (hold) {
			held.add(route);
		}
		else {
			route.resume();
		}
	}

	private Path file(String name, int megabytes) throws IOException {
		Path file = this.folder.resolve(name);
		try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
			content.setLength((long) megabytes * MEGABYTE);
		}
		return file;
	}

	/** Above what one file may have, and above what a request may. */
	@ParameterizedTest
	@ValueSource(ints = { 22, 45 })
	void aFileThatIsTooBigIsRefusedWhereItWasChosen(int megabytes) throws IOException {
		int before = uploads();
		bring(this.page, megabytes);
		assertThat(this.page.locator("[data-refusal]")).containsText("20 MB a file");
		assertThat(this.page.locator("[data-bar]")).isHidden();
		assertThat(this.page.locator("main .exchange-form .btn-primary")).isEnabled();
		assertThat(this.page.locator("#files")).isFocused();
		assertThat(uploads()).isEqualTo(before);
	}

	@Test
	void anEmptyFileIsReportedLikeAnyOther() throws IOException {
		bring(this.page, 0);
		assertThat(this.page.locator("main")).containsText("The file is empty.");
		assertThat(this.page.locator("main")).containsText("None of it can be imported");
	}

	@Test
	void ofAPageOfAProxyNothingIsShown() throws IOException {
		this.page.route((url) -> url.endsWith("/bank/import"), (route) -> answerAsProxy(route));
		bring(this.page, 1);
		assertThat(this.page.locator("[data-refusal]")).containsText("The files could not be sent");
	}

	private static void answerAsProxy(Route route) {
		if (route.request().method().equals("POST")) {
			route.fulfill(new Route.FulfillOptions().setStatus(502)
				.setContentType("text/html")
				.setBody("<html><body><h1>502 Bad Gateway</h1></body></html>"));
		}
		else {
			route.resume();
		}
	}

	@Test
	void whoeverStopsCanBeginAnew() throws IOException {
		Path file = this.folder.resolve("stop.gift");
		Files.writeString(file, "::Stop " + UUID.randomUUID() + "::Which? {=one ~two}");
		List<Route> held = new CopyOnWriteArrayList<>();
		this.page.route((url) -> url.contains("/bank/import"),
				(route) -> hold(route, route.request().method().equals("POST"), held));
		this.page.navigate("/bank/import");
		this.page.locator("#files").setInputFiles(file);
		this.page.locator("main .exchange-form .btn-primary").click();
		assertThat(this.page.locator("[data-bar]")).isVisible();
		this.page.evaluate("window.stop()");
		assertThat(this.page.locator("[data-bar]")).isHidden();
		this.page.locator("main .exchange-form .btn-primary").click();
		assertThat(this.page.locator("[data-bar]")).isVisible();
		held.getLast().resume();
		assertThat(this.page.locator("h1")).hasText("What would happen");
		// In one go: from outside one sees nothing of a page that is about to go.
		assertThat(this.page.evaluate("""
				async () => {
				  const shown = async (shown) => {
				    for (let n = 0; n < 50; n++) {
				      if (document.querySelector("[data-bar]").hidden !== shown) return true;
				      await new Promise((later) => setTimeout(later, 100));
				    }
				    return false;
				  };
				  document.querySelector("[data-working] .btn-primary").click();
				  const began = await shown(true);
				  window.stop();
				  return [began, await shown(false)];
				}""")).isEqualTo(List.of(true, true));
		assertThat(this.page.locator("[data-working] .btn-primary")).isEnabled();
	}

	@ParameterizedTest
	@ValueSource(ints = { 22, 45 })
	void andWithoutAScriptOnAPageOfOurs(int megabytes) throws IOException {
		int before = uploads();
		BrowserContext plain = newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
		signIn(plain, this.author);
		Page page = plain.newPage();
		bring(page, megabytes);
		assertThat(page.locator("h1")).hasText("Too big");
		assertThat(page.locator("main")).containsText("20 MB a file");
		assertThat(page.locator(".own-menu")).hasCount(1);
		page.locator("main .actions .btn-primary").click();
		page.waitForURL("**/bank/import");
		assertThat(uploads()).isEqualTo(before);
	}

	private void bring(Page page, int megabytes) throws IOException {
		page.navigate("/bank/import");
		page.locator("#files").setInputFiles(file("big.gift", megabytes));
		page.locator("main .exchange-form .btn-primary").click();
	}

	private int uploads() {
		return this.jdbc.sql("select count(*) from import_upload").query(Integer.class).single();
	}

	@Test
	void aPictureIsRefusedWhereTheAuthorIsWriting() throws IOException {
		this.page.navigate("/bank/questions/new");
		this.page.locator("#topic").selectOption("big-uploads");
		this.page.locator("main .btn-primary").click();
		this.page.locator(".picture-add summary").click();
		this.page.locator("#picture").setInputFiles(file("big.png", 22));
		this.page.locator("#shows").fill("A plan");
		this.page.locator("[data-picture] .btn").click();
		assertThat(this.page.locator("[data-refusal]")).containsText("20 MB a file");
		assertThat(this.page.locator("[name=stem]")).hasValue("");
	}

}
