package dev.readyroom.questionbank.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads texts as files, for tests. */
public final class Reads {

	private Reads() {
	}

	public static List<Found> all(Format format, String text) {
		return FileReading.read("file", text.getBytes(StandardCharsets.UTF_8), format).items();
	}

	public static Found one(Format format, String text) {
		List<Found> found = all(format, text);
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	public static Found.Kept kept(Format format, String text) {
		Found found = one(format, text);
		assertThat(found).isInstanceOf(Found.Kept.class);
		return (Found.Kept) found;
	}

	public static Found.Refused refused(Format format, String text) {
		Found found = one(format, text);
		assertThat(found).isInstanceOf(Found.Refused.class);
		return (Found.Refused) found;
	}

	/** Rights and texts, such as {@code +a -b}. */
	public static String options(Found.Kept kept) {
		return ((Body.Choice) kept.question().body()).options()
			.stream()
			.map((option) -> (option.right() ? "+" : "-") + option.text())
			.reduce((a, b) -> a + " | " + b)
			.orElse("");
	}

}
