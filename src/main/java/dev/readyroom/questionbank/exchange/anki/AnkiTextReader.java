package dev.readyroom.questionbank.exchange.anki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.sheet.SeparatedValues;
import dev.readyroom.questionbank.exchange.text.NoText;
import dev.readyroom.questionbank.exchange.text.TextBytes;

/**
 * Reads a text that was written for Anki: lines of fields below lines that describe them.
 */
public final class AnkiTextReader {

	private final Map<String, String> head = new TreeMap<>();

	private final List<Found> found = new ArrayList<>();

	private AnkiTextReader() {
	}

	public static List<Found> read(byte[] bytes) {
		try {
			AnkiTextReader reader = new AnkiTextReader();
			reader.read(TextBytes.read(bytes));
			return reader.found;
		}
		catch (NoText ex) {
			return List.of(new Found.Refused(new Place(ex.line(), "the whole file"), "unknown", ex.reason()));
		}
	}

	private void read(String text) {
		int at = 0;
		int lines = 0;
		while (text.startsWith("#", at)) {
			int end = (text.indexOf('\n', at) < 0) ? text.length() : text.indexOf('\n', at);
			String[] pair = text.substring(at + 1, end).stripLeading().split(":", 2);
			this.head.putIfAbsent(pair[0].strip().toLowerCase(Locale.ROOT),
					(pair.length > 1) ? pair[1].replaceFirst("\\r$", "") : "");
			at = Math.min(text.length(), end + 1);
			lines++;
		}
		records(text.substring(at), lines + 1);
	}

	private String head(String name) {
		return this.head.getOrDefault(name, "").strip();
	}

	private char separator(String text) {
		String name = this.head.getOrDefault("separator", "");
		return switch (name.isBlank() ? name : name.strip().toLowerCase(Locale.ROOT)) {
			case "tab", "\\t" -> '\t';
			case "comma", "," -> ',';
			case "semicolon", ";" -> ';';
			case "pipe", "|" -> '|';
			case "colon", ":" -> ':';
			case "space", " " -> ' ';
			default -> text.lines().findFirst().orElse("").contains("\t") ? '\t' : ';';
		};
	}

	private void records(String text, int first) {
		char separator = separator(text);
		List<String> names = List.of(this.head.getOrDefault("columns", "")
			.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1));
		for (SeparatedValues.Line line : SeparatedValues.of(text, separator, first)) {
			if (line.broken()) {
				String words = text.lines().skip(line.line() - (long) first).findFirst().orElse("");
				this.found.add(new Found.Refused(new Place(line.line(), words), "unknown", SeparatedValues.BROKEN));
			}
			else if (line.cells().stream().anyMatch((cell) -> !cell.isBlank())) {
				this.found.add(note(line, names));
			}
		}
	}

	private Found note(SeparatedValues.Line line, List<String> names) {
		List<Integer> own = Stream.of("guid", "notetype", "deck", "tags").map((it) -> column(it + " column")).toList();
		List<String> values = IntStream.range(0, own.size())
			.mapToObj((i) -> (own.get(i) >= 0 && own.get(i) < line.cells().size()) ? line.cells().get(own.get(i)) : "")
			.toList();
		List<Integer> fields = IntStream.range(0, line.cells().size()).filter((i) -> !own.contains(i)).boxed().toList();
		String kind = values.get(1).isEmpty() ? head("notetype") : values.get(1);
		String deck = values.get(2).isEmpty() ? head("deck") : values.get(2);
		return new AnkiNote(line.line(), kind,
				fields.stream().map((i) -> (i < names.size()) ? names.get(i) : "").toList(),
				fields.stream().map(line.cells()::get).toList(), values.getFirst(), values.get(3) + " " + head("tags"),
				deck, !head("html").equalsIgnoreCase("false"))
			.read((_) -> null);
	}

	/** Counted from 0; -1 without. */
	private int column(String name) {
		String number = this.head.getOrDefault(name, "").strip();
		return number.matches("\\d{1,4}") ? Integer.parseInt(number) - 1 : -1;
	}

}
