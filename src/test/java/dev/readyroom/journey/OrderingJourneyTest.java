package dev.readyroom.journey;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Response;
import dev.readyroom.quiz.attempt.SampleAttempts;
import dev.readyroom.quiz.attempt.Sitting;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps are put in order with the mouse and with a finger. */
class OrderingJourneyTest extends Journey {

	@Test
	void byMouse() {
		Sitting exam = ordering();
		Page page = sitDown(exam);
		List<String> before = items(page);
		int last = before.size() - 1;
		drag(page, 0, last, (type, x, y) -> mouse(page, type, x, y));
		assertMovedFirstToLast(page, exam, before);
		drag(page, last, 0, (type, x, y) -> mouse(page, type, x, y));
		assertThat(items(page)).isEqualTo(before);
		drag(page, 1, 2, (type, x, y) -> mouse(page, type, x, y));
		assertThat(items(page).subList(0, 3)).containsExactly(before.get(0), before.get(2), before.get(1));
	}

	@Test
	void byTouch() {
		this.context = newContext(
				new Browser.NewContextOptions().setViewportSize(390, 1400).setHasTouch(true).setIsMobile(true));
		Sitting exam = ordering();
		Page page = sitDown(exam);
		CDPSession session = this.context.newCDPSession(page);
		List<String> before = items(page);
		drag(page, 0, before.size() - 1, (type, x, y) -> touch(session, type, x, y));
		assertMovedFirstToLast(page, exam, before);
	}

	/** From one grip to past the other, a little at a time. */
	private static void drag(Page page, int from, int to, Pointer pointer) {
		BoundingBox start = page.locator(".order-grip").nth(from).boundingBox();
		BoundingBox item = page.locator(".order-item").nth(to).boundingBox();
		double x = start.x + start.width / 2;
		double y = start.y + start.height / 2;
		double end = item.y + ((to > from) ? item.height - 4 : 4);
		pointer.act("Start", x, y);
		while (Math.abs(end - y) > 1) {
			y += Math.clamp(end - y, -12, 12);
			pointer.act("Move", x, y);
		}
		assertThat(page.locator("[data-dragging]").count()).isEqualTo(1);
		pointer.act("End", x, y);
		assertThat(page.locator("[data-dragging]").count()).isZero();
	}

	private interface Pointer {

		void act(String type, double x, double y);

	}

	@Test
	void byButtons() {
		Sitting exam = ordering();
		Page page = sitDown(exam);
		List<String> before = items(page);
		for (int i = 1; i < before.size(); i++) {
			page.locator(".order-item[data-shown='" + before.getFirst() + "'] [data-down]").click();
		}
		assertMovedFirstToLast(page, exam, before);
	}

	private void assertMovedFirstToLast(Page page, Sitting exam, List<String> before) {
		List<String> after = items(page);
		assertThat(after.getLast()).isEqualTo(before.getFirst());
		assertThat(after.subList(0, after.size() - 1)).isEqualTo(before.subList(1, before.size()));
		assertThat(page.locator(".order-number").allTextContents())
			.isEqualTo(java.util.stream.IntStream.rangeClosed(1, after.size()).mapToObj(String::valueOf).toList());
		until(page, "saved", () -> exam.slot(1).answered());
		List<Integer> shown = exam.slot(1).shown().options();
		assertThat(exam.slot(1).response()).isEqualTo(
				new Response.Ordered(after.stream().map((place) -> shown.get(Integer.parseInt(place) - 1)).toList()));
		page.reload();
		assertThat(items(page)).isEqualTo(after);
	}

	private Sitting ordering() {
		return this.attempts.start(this.people.learner(), SampleAttempts.exam(),
				this.attempts.questions(QuestionType.ORDERING, 1));
	}

	/** The shown places in the order they are on the page now. */
	private static List<String> items(Page page) {
		return page.locator(".order-item").all().stream().map((item) -> item.getAttribute("data-shown")).toList();
	}

	private static void mouse(Page page, String type, double x, double y) {
		page.mouse().move(x, y);
		switch (type) {
			case "Start" -> page.mouse().down();
			case "End" -> page.mouse().up();
			default -> {
			}
		}
	}

	private static void touch(CDPSession session, String type, double x, double y) {
		JsonArray points = new JsonArray();
		if (!type.equals("End")) {
			JsonObject point = new JsonObject();
			Map.of("x", x, "y", y).forEach(point::addProperty);
			points.add(point);
		}
		JsonObject event = new JsonObject();
		event.addProperty("type", "touch" + type);
		event.add("touchPoints", points);
		session.send("Input.dispatchTouchEvent", event);
	}

}
