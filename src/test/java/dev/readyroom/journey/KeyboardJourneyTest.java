package dev.readyroom.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A whole session, all five types, with no mouse. */
class KeyboardJourneyTest extends Journey {

	@Test
	void aWholeSessionByKeyboard() {
		MixedSession session = MixedSession.started(this);
		Page page = sitDown(session.sitting());
		for (int position = 1; position <= session.size(); position++) {
			assertThat(slot(page, position).locator("[data-answer]")).isVisible();
			switch (session.type(position)) {
				case "ordering" -> {
					order(page, session.numbers(position));
					page.keyboard().press("Enter");
				}
				case "matching" -> {
					match(page, session.matches(position));
					tabTo(page, "[data-submit]");
					page.keyboard().press("Enter");
				}
				default -> {
					for (int place : session.choices(position)) {
						page.keyboard().press(String.valueOf(place));
					}
					page.keyboard().press("Enter");
				}
			}
			assertThat(slot(page, position).locator(".explained")).hasAttribute("data-verdict", "right");
			page.keyboard().press("Enter");
		}
		page.waitForURL("**/review");
		assertThat(page.locator(".result-number")).containsText("100 %");
		assertThat(session.sitting().outcome().score()).isEqualTo(session.size());
	}

	@Test
	void keysFlagAndMoveAndStayOutOfTheWayWhereTheProfileSaysSo() {
		MixedSession session = MixedSession.started(this);
		Page page = sitDown(session.sitting());
		page.keyboard().press("f");
		assertThat(page.locator("[data-flag] button")).hasAttribute("aria-pressed", "true");
		page.keyboard().press("f");
		assertThat(page.locator("[data-flag] button")).hasAttribute("aria-pressed", "false");
		page.keyboard().press("n");
		assertThat(slot(page, 2)).isVisible();
		page.keyboard().press("p");
		assertThat(slot(page, 1)).isVisible();
		assertThat(page.locator("[data-keys]")).isVisible();

		page.locator("[data-keys] summary").click();
		page.locator("[data-keys-on]").uncheck();
		page.reload();
		assertThat(page.locator("[data-keys-on]")).not().isChecked();
		page.keyboard().press("n");
		page.keyboard().press("1");
		assertThat(page.locator("#choice-1")).not().isChecked();
		assertThat(slot(page, 1)).isVisible();
		page.locator("[data-keys] summary").click();
		page.locator("[data-keys-on]").check();

		page.evaluate("document.documentElement.dataset.shortcuts = 'off'");
		page.addInitScript("new MutationObserver(() => document.documentElement?.setAttribute('data-shortcuts', 'off'))"
				+ ".observe(document, { childList: true })");
		page.reload();
		assertThat(page.locator("[data-keys]")).isHidden();
		page.keyboard().press("1");
		page.keyboard().press("n");
		assertThat(page.locator("#choice-1")).not().isChecked();
		assertThat(slot(page, 1)).isVisible();
	}

	/** Selection sort with the arrow keys: each step moves up to where it belongs. */
	private static void order(Page page, List<Integer> numbers) {
		List<Integer> now = new ArrayList<>(numbers);
		tabTo(page, ".order-item");
		int focus = 0;
		for (int target = 0; target < now.size(); target++) {
			int from = now.indexOf(target + 1);
			while (focus != from) {
				focus = focused(page);
				if (focus != from) {
					page.keyboard().press((focus < from) ? "Tab" : "Shift+Tab");
					focus = focused(page);
				}
			}
			for (int i = from; i > target; i--) {
				page.keyboard().press("ArrowUp");
			}
			now.add(target, now.remove(from));
			focus = target;
		}
		if (numbers.equals(numbers.stream().sorted().toList())) {
			throw new IllegalStateException("shown in the right order");
		}
	}

	/** Index of the step that has the focus; -1 while a button of one has it. */
	private static int focused(Page page) {
		return (int) page.evaluate("[...document.querySelectorAll('.order-item')].indexOf(document.activeElement)");
	}

	private static void match(Page page, List<Integer> places) {
		for (int i = 0; i < places.size(); i++) {
			tabTo(page, "#match-" + (i + 1));
			for (int down = 0; down < places.get(i); down++) {
				page.keyboard().press("ArrowDown");
			}
		}
		assertThat(page.locator(".match-item select").all()).extracting((box) -> Integer.valueOf(box.inputValue()))
			.isEqualTo(places);
	}

	private static void tabTo(Page page, String selector) {
		for (int i = 0; i < 60; i++) {
			if ((boolean) page.evaluate("(selector) => document.activeElement.matches(selector)", selector)) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("the keyboard never gets to " + selector);
	}

}
