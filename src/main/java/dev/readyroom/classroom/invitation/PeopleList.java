package dev.readyroom.classroom.invitation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The addresses in a pasted list or CSV file: one on a line or several, in whichever
 * column, also as {@code Ada <ada@example.org>}.
 *
 * @param emails in small letters, each once
 * @param unread lines without an address, by number
 */
record PeopleList(Set<String> emails, List<Unread> unread) {

	private static final Pattern ADDRESS = Pattern
		.compile("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+");

	/** The first line of a file may name its columns. */
	private static final Pattern HEADING = Pattern.compile("(?i).*(e-?mail|address|name).*");

	static PeopleList read(String text) {
		Set<String> emails = new LinkedHashSet<>();
		List<Unread> unread = new ArrayList<>();
		// A byte order mark is what spreadsheets begin a file with.
		try (CSVParser parser = format(text).parse(new StringReader(text.replace("\uFEFF", "")))) {
			for (CSVRecord line : parser) {
				List<String> found = found(line.stream());
				String whole = String.join(" ", line.values()).strip();
				if (found.isEmpty() && !whole.isEmpty() && !(line.getRecordNumber() == 1 && isHeading(whole))) {
					unread.add(new Unread(parser.getCurrentLineNumber(), shortened(whole)));
				}
				emails.addAll(found);
			}
		}
		catch (IOException | UncheckedIOException | IllegalStateException ex) {
			unread.add(new Unread(1, ""));
		}
		return new PeopleList(emails, unread);
	}

	/** Both; each has lines and separators of its own. */
	PeopleList and(PeopleList other) {
		Set<String> all = new LinkedHashSet<>(this.emails);
		all.addAll(other.emails);
		return new PeopleList(all, Stream.concat(this.unread.stream(), other.unread.stream()).toList());
	}

	private static CSVFormat format(String text) {
		char delimiter = text.contains("\t") ? '\t' : text.contains(";") ? ';' : ',';
		return CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter)
			.setIgnoreEmptyLines(true)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
	}

	private static List<String> found(Stream<String> cells) {
		return cells.flatMap((cell) -> ADDRESS.matcher(cell).results())
			.map((match) -> match.group().toLowerCase(Locale.ROOT))
			.filter((email) -> email.length() <= 254)
			.toList();
	}

	private static boolean isHeading(String line) {
		Matcher heading = HEADING.matcher(line);
		return heading.matches();
	}

	private static String shortened(String line) {
		return (line.length() > 60) ? line.substring(0, 60) + "…" : line;
	}

	/** A line that has no address in it. */
	record Unread(long line, String text) {
	}

}
