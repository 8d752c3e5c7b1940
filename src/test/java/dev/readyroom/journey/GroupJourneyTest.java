package dev.readyroom.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.readyroom.identity.SamplePerson;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A study group founded tonight: joined by phone, a mock exam set, taken by two, one of
 * them with more time, extended while it runs, and exported.
 */
class GroupJourneyTest extends Journey {

	@Test
	void aGroupSitsAMockExamTogether() throws IOException {
		SamplePerson ada = this.people.learner();
		SamplePerson ben = this.people.learner();
		Page leader = page(this.context, ada);
		String link = found(leader);
		Page first = joined(ben, link);
		String cleo = "Cleo " + UUID.randomUUID().toString().substring(0, 8);
		Page second = joinedAnew(cleo, link);
		setMockExam(leader);
		giveHalfMore(leader, cleo);
		int usual = start(first);
		int more = start(second);
		assertThat((double) more).isCloseTo(1.5 * usual, org.assertj.core.api.Assertions.within(20.0));
		extend(leader, first, usual, second, more);
		handIn(first);
		handIn(second);
		export(leader, ben.name(), cleo);
		whatTheyKeep(first, leader);
	}

	private String found(Page page) {
		page.navigate("/cohorts");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Found a group")).click();
		page.getByLabel("Name").fill("Thursday group");
		page.getByLabel("Exam you get ready for").selectOption("scs-c03");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Found the group")).click();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Thursday group"))).isVisible();
		Locator picture = page.locator(".join-qr");
		assertThat(picture).isVisible();
		until(page, "the QR code is drawn", () -> (int) picture.evaluate("image => image.naturalWidth") > 0);
		return scanned(page);
	}

	/**
	 * What the picture says. It names the installation's own address, which is not that
	 * of a test.
	 */
	private static String scanned(Page page) {
		page.locator(".join-qr").scrollIntoViewIfNeeded();
		String read = Camera.read(page);
		assertThat(read).startsWith("http://localhost/join/").isEqualTo(page.getByLabel("Link").inputValue());
		return read.substring("http://localhost".length());
	}

	/** On a phone, as from its camera. */
	private Page joined(SamplePerson person, String link) {
		BrowserContext phone = newContext(new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true));
		return join(page(phone, person), link);
	}

	/** Somebody who has no account yet, and is back where they were once they have. */
	private Page joinedAnew(String name, String link) {
		Page page = newContext(new Browser.NewContextOptions().setViewportSize(390, 844).setHasTouch(true)).newPage();
		page.navigate(link);
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What is seen of you")))
			.isVisible();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make an account")).click();
		page.getByLabel("Name").fill(name);
		page.getByLabel("E-mail address").fill(UUID.randomUUID() + "@example.org");
		page.getByLabel("Password").fill(SamplePerson.PASSWORD);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make my account")).click();
		page.waitForURL("**" + link + "?done=*");
		return join(page, page.url().replaceFirst("https?://[^/]+", ""));
	}

	private static Page join(Page page, String link) {
		page.navigate(link);
		assertThat((int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
			.as("nothing is wider than the phone")
			.isZero();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What is seen of you")))
			.isVisible();
		page.getByLabel("I agree").check();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join").setExact(true)).click();
		assertThat(page.locator("[data-flash]")).containsText("You are in.");
		return page;
	}

	private void setMockExam(Page page) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("New assignment")).click();
		page.getByLabel("Title").fill("First try");
		page.locator("#asks-DRILL").check();
		assertThat(page.getByLabel("Topic", new Page.GetByLabelOptions().setExact(true))).isVisible();
		assertThat(page.getByLabel("Quiz", new Page.GetByLabelOptions().setExact(true)).last()).not().isVisible();
		page.getByLabel("Mock exam", new Page.GetByLabelOptions().setExact(true)).check();
		assertThat(page.getByLabel("Topic", new Page.GetByLabelOptions().setExact(true))).not().isVisible();
		page.getByLabel("Attempts allowed").fill("1");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Set it for the group")).click();
		assertThat(page.locator("[data-flash]")).containsText("It is set.");
	}

	private void giveHalfMore(Page page, String person) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Results")).click();
		assertThat(page.locator(".result-states")).containsText("2 not started");
		page.getByRole(AriaRole.LINK,
				new Page.GetByRoleOptions().setName("Arrange something for " + person).setExact(true))
			.click();
		page.getByLabel("Time × 1.5").check();
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
		assertThat(page.locator("[data-flash]")).containsText("Saved.");
	}

	/** The seconds there are at the start. */
	private int start(Page page) {
		page.navigate("/assignments");
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("First try")).click();
		page.waitForRequest("**/events?page=*",
				() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start")).click());
		until(page, "the clock runs", () -> secondsShown(page) > 0);
		if (page.locator("label[for='choice-1']").count() > 0) {
			choose(page, 1);
			assertThat(page.locator("#receipt")).containsText("Saved");
		}
		return secondsShown(page);
	}

	private void extend(Page leader, Page first, int usual, Page second, int more) {
		leader.reload();
		assertThat(leader.locator(".result-states")).containsText("2 under way");
		leader.getByLabel("Minutes on top").fill("10");
		leader.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Extend")).click();
		Instant extended = this.clock.instant();
		until(first, "ten minutes more", () -> secondsShown(first) > usual + 500);
		assertThat(Duration.between(extended, this.clock.instant())).isLessThan(Duration.ofSeconds(2));
		until(second, "a quarter of an hour more", () -> secondsShown(second) > more + 800);
	}

	private static void handIn(Page page) {
		page.navigate(page.url().replaceFirst("/slots/.*|$", "") + "/submission");
		page.locator("form[action$='/submission'] button").first().click();
		page.waitForURL("**/review");
	}

	private static void export(Page leader, String ben, String cleo) throws IOException {
		leader.reload();
		assertThat(leader.locator(".result-states")).containsText("2 handed in");
		Download csv = leader
			.waitForDownload(() -> leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("CSV")).click());
		assertThat(Files.readString(csv.path())).contains(ben + ",handed in", cleo + ",handed in");
		Download xlsx = leader.waitForDownload(
				() -> leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("XLSX")).click());
		assertThat(xlsx.suggestedFilename()).isEqualTo("First try.xlsx");
		assertThat(Files.size(xlsx.path())).isGreaterThan(1000);
	}

	/**
	 * A member sees the result, what leaders see, and can take that back; the leader no
	 * longer sees it then.
	 */
	private static void whatTheyKeep(Page member, Page leader) {
		member.navigate("/assignments");
		assertThat(member.locator("main")).containsText("Handed in");
		member.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Groups").setExact(true)).first().click();
		member.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thursday group")).click();
		member.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("You").setExact(true)).click();
		member.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop sharing")).click();
		assertThat(member.locator("[data-flash]")).containsText("Leaders no longer see");
		leader.reload();
		assertThat(leader.locator("main")).containsText("not shared");
	}

	private Page page(BrowserContext browser, SamplePerson person) {
		signIn(browser, person);
		return browser.newPage();
	}

}
