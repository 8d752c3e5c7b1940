package dev.readyroom.questionbank.exchange.anki;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;

/**
 * Reads a text that was written for Anki: lines of fields below lines that describe them.
 */
public final class AnkiTextReader {

	private final Map<String, String> head = new TreeMap<>();

	private final List<Found> found = new ArrayList<>();

	private AnkiTextReader() {
	}

	public static List<Found> read(byte[] bytes) {
		AnkiTextReader reader = new AnkiTextReader();
		reader.read(new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""));
		return reader.found;
	}

	private void read(String text) {
		int at = 0;
		int lines = 0;
		while (text.startsWith("#", at)) {
			int end = (text.indexOf('\n', at) < 0) ? text.length() : text.indexOf('\n', at);
			String[] pair = text.substring(at + 1, end).strip().split(":", 2);
			this.head.put(pair[0].toLowerCase(Locale.ROOT), (pair.length > 1) ? pair[1] : "");
			at = Math.min(text.length(), end + 1);
			lines++;
		}
		records(text.substring(at), lines);
	}

	private char separator(String text) {
		return switch (this.head.getOrDefault("separator", "").toLowerCase(Locale.ROOT)) {
			case "tab", "\\t" -> '\t';
			case "comma", "," -> ',';
			case "semicolon", ";" -> ';';
			case "pipe", "|" -> '|';
			case "colon", ":" -> ':';
			case "space", " " -> ' ';
			default -> text.lines().findFirst().orElse("").contains("\t") ? '\t' : ';';
		};
	}

	private void records(String text, int before) {
		long line = before + 1;
		char separator = separator(text);
		try (CSVParser parser = CSVFormat.DEFAULT.builder()
			.setDelimiter(separator)
			.get()
			.parse(new StringReader(text))) {
			for (var records = parser.iterator(); records
				.hasNext(); line = before + parser.getCurrentLineNumber() + 1) {
				note((int) line, records.next(), separator);
			}
		}
		catch (IOException | UncheckedIOException ex) {
			this.found.add(new Found.Refused(new Place((int) line, "the rest of the file"), "unknown",
					"From here on the file cannot be read: " + ex.getMessage()));
		}
	}

	private void note(int line, CSVRecord record, char separator) {
		List<String> names = new ArrayList<>(List
			.of(this.head.getOrDefault("columns", "").split(String.valueOf(separator).replace("|", "\\|"), -1)));
		int guid = column("guid column");
		int tags = column("tags column");
		List<Integer> fields = IntStream.range(0, record.size()).filter((i) -> i != guid && i != tags).boxed().toList();
		List<String> kept = fields.stream().map((i) -> (i < names.size()) ? names.get(i) : "").toList();
		this.found.add(AnkiNote.read(line, "", kept, fields.stream().map(record::get).toList(),
				(guid >= 0 && guid < record.size()) ? record.get(guid) : "",
				(tags >= 0 && tags < record.size()) ? record.get(tags) : "", (_) -> null));
	}

	/** Counted from 0; -1 without. */
	private int column(String name) {
		String number = this.head.getOrDefault(name, "").strip();
		return number.matches("\\d{1,4}") ? Integer.parseInt(number) - 1 : -1;
	}

}
