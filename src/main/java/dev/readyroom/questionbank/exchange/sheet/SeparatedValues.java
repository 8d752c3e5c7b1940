package dev.readyroom.questionbank.exchange.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The records of a text, each with the line it begins in. One with a wrong quote does not
 * take those below it along.
 */
public final class SeparatedValues {

	private static final int MOST_BROKEN = 200;

	/**
	 * @param cells none where the record is broken
	 */
	public record Line(int line, List<String> cells, boolean broken) {

		public Line {
			cells = List.copyOf(cells);
		}

	}

	/** What to say of a broken one. */
	public static final String BROKEN = "A quote in this line is not closed, or has text beside it. Put the whole text "
			+ "into quotes, and write each quote inside of it twice.";

	private final char separator;

	private final List<Line> lines = new ArrayList<>();

	private int broken;

	private SeparatedValues(char separator) {
		this.separator = separator;
	}

	/**
	 * @param first number of the text's first line
	 */
	public static List<Line> of(String text, char separator, int first) {
		SeparatedValues values = new SeparatedValues(separator);
		int at = 0;
		int line = first;
		while (at < text.length()) {
			int failed = values.read(text.substring(at), line);
			if (failed < 0) {
				break;
			}
			at = start(text, at, failed - line + 1);
			line = failed + 1;
		}
		return values.lines;
	}

	/** Where so many lines further down begin. */
	private static int start(String text, int from, int lines) {
		int at = from;
		for (int i = 0; i < lines; i++) {
			int end = text.indexOf('\n', at);
			if (end < 0) {
				return text.length();
			}
			at = end + 1;
		}
		return at;
	}

	/**
	 * @return the line of the record that is broken; -1 without one
	 */
	private int read(String text, int first) {
		long line = first;
		try (CSVParser parser = CSVFormat.DEFAULT.builder()
			.setDelimiter(this.separator)
			.setIgnoreEmptyLines(false)
			.get()
			.parse(new StringReader(text))) {
			Iterator<CSVRecord> records = parser.iterator();
			for (; records.hasNext(); line = first + parser.getCurrentLineNumber()) {
				this.lines.add(new Line((int) line, records.next().toList(), false));
			}
			return -1;
		}
		catch (IOException | UncheckedIOException ex) {
			this.lines.add(new Line((int) line, List.of(), true));
			return (++this.broken < MOST_BROKEN) ? (int) line : -1;
		}
	}

}
