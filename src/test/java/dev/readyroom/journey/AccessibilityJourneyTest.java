package dev.readyroom.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.readyroom.classroom.assignment.SampleAssignments;
import dev.readyroom.classroom.cohort.SampleCohorts;
import dev.readyroom.identity.SamplePerson;
import dev.readyroom.questionbank.authoring.AuthoredQuestions;
import dev.readyroom.quiz.definition.SampleQuizzes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Axe finds nothing on any page: light and dark, phone and desktop. */
class AccessibilityJourneyTest extends Journey {

	private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	/** Rules whose outcome depends on colours or on the width of the screen. */
	private static final List<String> OF_LOOKS = List.of("color-contrast", "link-in-text-block", "target-size",
			"scrollable-region-focusable", "aria-hidden-focus");

	@Autowired
	SampleQuizzes quizzes;

	@Autowired
	SampleCohorts cohorts;

	@Autowired
	SampleAssignments assignments;

	@Autowired
	AuthoredQuestions questions;

	@Autowired
	MockMvcTester mvc;

	/** One browser for all, which need not fetch the styles for each of them. */
	@TestFactory
	Stream<DynamicTest> nothingIsFoundOn() {
		this.clock.stand();
		return Stops.all().stream().map((stop) -> DynamicTest.dynamicTest(stop.name(), () -> nothingIsFoundOn(stop)));
	}

	/** Or the others prove nothing. */
	@Test
	void whatIsWrongIsFound() {
		Page page = this.context.newPage();
		page.setContent(
				"<main><h1 style='color: #ccc; background: #fff'>Pale</h1><img src='x'><button></button></main>");
		Axe axe = new Axe(page);
		assertThat(axe.findings("all", "tag", WCAG_2_2_AA)).hasSizeGreaterThan(3);
		assertThat(axe.findings("looks", "rule", OF_LOOKS)).hasSize(1);
	}

	private void nothingIsFoundOn(Stops.Stop stop) {
		SamplePerson who = stop.who().apply(this);
		this.context.clearCookies();
		if (who != null) {
			signIn(this.context, who);
		}
		Page page = this.context.newPage();
		page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE)
			.setColorScheme(ColorScheme.LIGHT));
		page.navigate(stop.path().prepare(this, who));
		List<String> findings = findings(page);
		page.close();
		assertThat(findings).as(stop.name()).isEmpty();
	}

	private static List<String> findings(Page page) {
		Axe axe = new Axe(page);
		List<String> findings = new ArrayList<>(axe.findings("desktop, light", "tag", WCAG_2_2_AA));
		page.setViewportSize(390, 844);
		findings.addAll(axe.findings("phone, light", "rule", OF_LOOKS));
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(page.locator("html")).hasAttribute("data-bs-theme", "dark");
		findings.addAll(axe.findings("phone, dark", "rule", OF_LOOKS));
		page.setViewportSize(1280, 900);
		findings.addAll(axe.findings("desktop, dark", "rule", OF_LOOKS));
		page.setViewportSize(320, 700);
		if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
			findings.add("320 pixels wide: the page scrolls sideways");
		}
		return findings;
	}

}
