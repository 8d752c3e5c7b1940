package dev.readyroom;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A visitor with a drill who answers as fast as receipts come, again and again, and
 * remembers what was acknowledged.
 */
final class KilledTaker {

	private static final List<String> TOPICS = List.of("kms-core", "kms-access", "s3-encryption", "rds-security",
			"cloudhsm");

	/* One for all: each taker has its own cookies. */
	private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

	private final String topic;

	private final SplittableRandom random;

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final Queue<UUID> acknowledged = new ConcurrentLinkedQueue<>();

	/** By position what was acknowledged last. */
	private final Map<Integer, String> saved = new TreeMap<>();

	private int port;

	private String attempt = "";

	private String page = "";

	private String csrf = "";

	private int size;

	private Element slot;

	/** What was sent and not acknowledged when the server was killed. */
	private int unsure;

	private Throwable failure;

	KilledTaker(int number, int port) {
		this.topic = TOPICS.get(number % TOPICS.size());
		this.random = new SplittableRandom(number);
		this.port = port;
	}

	Queue<UUID> acknowledged() {
		return this.acknowledged;
	}

	/** Anything but the end of the server. */
	Throwable failure() {
		return this.failure;
	}

	void start() {
		try {
			this.csrf = Jsoup.parse(get("/practice").body()).expectFirst("meta[name=csrf-token]").attr("content");
			HttpResponse<String> started = post("/drills",
					"questions=50&clock=none&feedback=exam&topic=" + this.topic + "&_csrf=" + encode(this.csrf));
			assertThat(started.statusCode()).isEqualTo(302);
			this.attempt = URI.create(started.headers().firstValue("Location").orElseThrow()).getPath();
			load();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Loads the page, wherever the attempt stands. */
	private void load() throws IOException {
		HttpResponse<String> shown = get(this.attempt);
		assertThat(shown.statusCode()).isEqualTo(200);
		Document document = Jsoup.parse(shown.body());
		Element shownPage = document.expectFirst("[data-attempt]");
		this.page = shownPage.attr("data-page");
		this.size = Integer.parseInt(shownPage.attr("data-size"));
		this.csrf = document.expectFirst("meta[name=csrf-token]").attr("content");
		this.slot = document.expectFirst("#slot");
	}

	void answerUntilKilled(Runnable receipt) {
		try {
			while (true) {
				answer(receipt);
			}
		}
		catch (IOException ex) {
			// The server is gone.
		}
		catch (Throwable ex) {
			this.failure = ex;
		}
	}

	private void answer(Runnable receipt) throws IOException {
		int position = position(this.slot);
		String fields = fields(this.slot);
		UUID id = new UUID(this.random.nextLong(), this.random.nextLong());
		this.unsure = position;
		HttpResponse<String> answered = post(this.attempt + "/slots/" + position + "/answers",
				fields + "&page=" + this.page + "&answer=" + id + "&then=submit");
		assertThat(answered.headers().firstValue("X-Receipt")).as(answered.body()).hasValue("saved");
		this.acknowledged.add(id);
		this.saved.put(position, fields);
		this.unsure = 0;
		receipt.run();
		Element next = Jsoup.parse(answered.body()).expectFirst("#slot");
		this.slot = next.attr("data-kind").equals("asking") ? next : move(1);
	}

	private Element move(int position) throws IOException {
		return Jsoup.parse(get(this.attempt + "/slots/" + position).body()).expectFirst("#slot");
	}

	/** After the restart: the same place, the same answers, and it goes on. */
	void comeBackTo(int newPort) throws IOException {
		this.port = newPort;
		int was = position(this.slot);
		load();
		assertThat(position(this.slot)).as("where it was, or where the last request would have led")
			.isIn(was, (was == this.size) ? 1 : was + 1);
		for (int position : this.saved.keySet()) {
			if (position != this.unsure) {
				assertThat(chosen(move(position))).as("%s slot %d", this.attempt, position)
					.isEqualTo(this.saved.get(position));
			}
		}
		this.slot = move(was);
		answer(() -> {
		});
	}

	private static int position(Element slot) {
		return Integer.parseInt(slot.attr("data-position"));
	}

	/**
	 * Any answer at all: numbers for steps in another order each time, one option, some
	 * matches.
	 */
	private String fields(Element slot) {
		List<String> names = slot.select("input[name=choice], select")
			.stream()
			.map((input) -> input.attr("name"))
			.distinct()
			.toList();
		int turn = this.random.nextInt(1000);
		return names.stream()
			.map((name) -> name + "=" + value(slot, name, turn))
			.sorted()
			.collect(Collectors.joining("&"));
	}

	private static int value(Element slot, String name, int turn) {
		if (name.equals("choice")) {
			return turn % slot.select("input[name=choice]").size() + 1;
		}
		Element box = slot.expectFirst("select[name=" + name + "]");
		int choices = box.select("option:not([value=''])").size();
		int place = Integer.parseInt(name.replaceAll("\\D", ""));
		return (turn + place) % choices + 1;
	}

	/** What a page shows as answered, in the form it is sent. */
	private static String chosen(Element slot) {
		return java.util.stream.Stream
			.concat(slot.select("input[name=choice][checked]").stream().map((input) -> "choice=" + input.attr("value")),
					slot.select("select")
						.stream()
						.map((box) -> box.attr("name") + "="
								+ box.select("option[selected]")
									.stream()
									.map((o) -> o.attr("value"))
									.findFirst()
									.orElse("")))
			.sorted()
			.collect(Collectors.joining("&"));
	}

	private HttpResponse<String> get(String path) throws IOException {
		HttpRequest.Builder request = request(path).GET();
		if (path.contains("/slots/")) {
			request.header("X-Fragment", "slot").header("X-Page", this.page);
		}
		return send(request);
	}

	private HttpResponse<String> post(String path, String form) throws IOException {
		HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString(form))
			.header("Content-Type", "application/x-www-form-urlencoded");
		if (path.endsWith("/answers")) {
			request.header("X-Fragment", "answer").header("X-CSRF-TOKEN", this.csrf);
		}
		return send(request);
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(Duration.ofSeconds(30));
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		return request;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
		try {
			HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
			response.headers().allValues("Set-Cookie").forEach((cookie) -> {
				String[] parts = cookie.split(";")[0].split("=", 2);
				this.cookies.put(parts[0], parts[1]);
			});
			return response;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
