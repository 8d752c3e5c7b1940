package dev.readyroom.cli.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Somebody with an account who looks at pages. */
final class Viewer implements AutoCloseable {

	private final int number;

	private Browser browser;

	Viewer(int number, int port) {
		this.number = number;
		this.browser = new Browser(port);
	}

	String email() {
		return "viewer-" + this.number + "@example.org";
	}

	void signUp() throws IOException {
		String token = this.browser.get("/sign-up").csrf();
		redirected(this.browser.post("/sign-up", "displayName=Viewer+" + this.number + "&email=" + encode(email())
				+ "&password=" + encode(Taker.PASSWORD) + "&next=&zone=UTC&_csrf=" + encode(token)));
	}

	/** Founds a study group; returns its path. */
	String found() throws IOException {
		String token = this.browser.get("/cohorts/new").csrf();
		return redirected(this.browser.post("/cohorts",
				"kind=STUDY_GROUP&name=The+many&description=&zone=UTC&exam=&_csrf=" + encode(token)))
			.replaceFirst("\\?.*", "");
	}

	/** The server was started again, elsewhere. */
	void moveTo(int port) throws IOException {
		this.browser.close();
		this.browser = new Browser(port);
		String token = this.browser.get("/sign-in").csrf();
		redirected(this.browser.post("/sign-in",
				"email=" + encode(email()) + "&password=" + encode(Taker.PASSWORD) + "&next=&_csrf=" + encode(token)));
	}

	/** Nanoseconds that a page took; it must have this text in it. */
	long look(String path, String text) throws IOException {
		long begun = System.nanoTime();
		Browser.Page page = this.browser.get(path);
		long took = System.nanoTime() - begun;
		if (page.status() != 200 || !page.body().contains(text)) {
			throw new IllegalStateException(path + " gave status " + page.status() + ", without " + text);
		}
		return took;
	}

	private static String redirected(Browser.Page page) {
		if (page.status() != 302 && page.status() != 303) {
			throw new IllegalStateException("status " + page.status() + ": " + page.between("<main", "</main>"));
		}
		return Objects.requireNonNull(page.location());
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		this.browser.close();
	}

}
