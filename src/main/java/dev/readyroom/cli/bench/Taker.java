package dev.readyroom.cli.bench;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One person without think time: starts an attempt, answers each question as soon as it
 * is there, hands in, reads the review, and begins again, as the page and its scripts do.
 */
final class Taker {

	static final String PASSWORD = "a long bench password";

	private static final String MIX = "questions=20&clock=whole&minutes=60&feedback=exam&pool=all";

	private final String email;

	private final Browser browser;

	private final Timings timings = new Timings();

	private final List<UUID> acknowledged = new ArrayList<>();

	private final SplittableRandom random;

	private String csrf = "";

	private long failed;

	private @Nullable String firstFailure;

	Taker(int number, int port) {
		this.email = "taker-" + number + "@example.org";
		this.browser = new Browser(port);
		this.random = new SplittableRandom(number);
	}

	void signUp() throws IOException {
		String form = "displayName=" + encode(this.email) + "&email=" + encode(this.email) + "&password="
				+ encode(PASSWORD) + "&next=&zone=UTC";
		String token = this.browser.get("/sign-up").csrf();
		expect(303, 302, this.browser.post("/sign-up", form + "&_csrf=" + encode(token)));
		this.browser.forgetCookies();
	}

	void signIn() throws IOException {
		String form = "email=" + encode(this.email) + "&password=" + encode(PASSWORD) + "&next=";
		String token = this.browser.get("/sign-in").csrf();
		expect(303, 302, this.browser.post("/sign-in", form + "&_csrf=" + encode(token)));
		this.csrf = this.browser.get("/practice").csrf();
	}

	/**
	 * Takes attempts until the phase says it is over; what fails is counted, and the next
	 * one begun.
	 */
	void take(Phase phase) {
		while (!phase.over()) {
			try {
				attempt(phase);
			}
			catch (IOException | RuntimeException ex) {
				this.failed++;
				if (this.firstFailure == null) {
					this.firstFailure = ex.toString();
				}
			}
		}
		this.browser.close();
	}

	private void attempt(Phase phase) throws IOException {
		long begun = System.nanoTime();
		Browser.Page started = expect(303, 302, this.browser.post("/mixes", MIX + "&_csrf=" + encode(this.csrf)));
		time(phase, Timings.Step.START, begun);
		String attempt = java.util.Objects.requireNonNull(started.location());
		long asked = System.nanoTime();
		Browser.Page page = expect(200, 200, this.browser.get(attempt));
		time(phase, Timings.Step.PAGE, asked);
		this.csrf = page.csrf();
		String token = java.util.Objects.requireNonNull(page.between("data-page=\"", "\""));
		try (Stream stream = new Stream(attempt, token)) {
			answerAll(phase, attempt, token, page, stream);
		}
		if (!phase.over()) {
			finish(phase, attempt);
		}
	}

	private void answerAll(Phase phase, String attempt, String token, Browser.Page page, Stream stream)
			throws IOException {
		ShownQuestion question = ShownQuestion.in(page, this.random);
		while (question != null && !phase.over()) {
			stream.openWhenDue();
			UUID id = new UUID(this.random.nextLong(), this.random.nextLong());
			String form = question.form() + "&page=" + token + "&answer=" + id + "&claimed="
					+ System.currentTimeMillis() + "&then=submit";
			long sent = System.nanoTime();
			Browser.Page next = expect(200, 200,
					this.browser.post(attempt + "/slots/" + question.position() + "/answers", form, "X-Fragment",
							"answer", "X-CSRF-TOKEN", this.csrf));
			if (!next.body().contains("data-saved=\"true\"")) {
				throw new IllegalStateException("no receipt: " + next.body());
			}
			this.acknowledged.add(id);
			time(phase, Timings.Step.ANSWER, sent);
			question = ShownQuestion.in(next, this.random);
		}
	}

	private void finish(Phase phase, String attempt) throws IOException {
		expect(200, 200, this.browser.get(attempt + "/submission"));
		long sent = System.nanoTime();
		Browser.Page done = expect(303, 302, this.browser.post(attempt + "/submission", "_csrf=" + encode(this.csrf)));
		Browser.Page review = expect(200, 200, this.browser.get(java.util.Objects.requireNonNull(done.location())));
		time(phase, Timings.Step.FINISH, sent);
		if (!review.body().contains("id=\"question-20\"")) {
			throw new IllegalStateException("the review is not whole");
		}
	}

	private void time(Phase phase, Timings.Step step, long begun) {
		if (phase.measured(begun)) {
			this.timings.add(step, System.nanoTime() - begun);
		}
	}

	private static Browser.Page expect(int status, int or, Browser.Page page) {
		if (page.status() != status && page.status() != or) {
			throw new IllegalStateException("status " + page.status() + " in place of " + status);
		}
		return page;
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	Timings timings() {
		return this.timings;
	}

	List<UUID> acknowledged() {
		return this.acknowledged;
	}

	long failed() {
		return this.failed;
	}

	@Nullable String firstFailure() {
		return this.firstFailure;
	}

	/**
	 * The page's event stream: opened a second after the page, closed when it is left.
	 */
	private final class Stream implements AutoCloseable {

		private final String address;

		private final long due = System.nanoTime() + 1_000_000_000L;

		private @Nullable Socket socket;

		Stream(String attempt, String token) {
			this.address = attempt + "/events?page=" + token;
		}

		void openWhenDue() throws IOException {
			if (this.socket == null && System.nanoTime() >= this.due) {
				this.socket = Taker.this.browser.stream(this.address);
			}
		}

		@Override
		public void close() throws IOException {
			if (this.socket != null) {
				this.socket.close();
			}
		}

	}

}
