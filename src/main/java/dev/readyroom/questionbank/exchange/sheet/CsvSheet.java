package dev.readyroom.questionbank.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.text.NoText;
import dev.readyroom.questionbank.exchange.text.TextBytes;

/** Reads values that commas, semicolons, tabs or bars part. */
final class CsvSheet {

	private static final char[] SEPARATORS = { ',', ';', '\t', '|' };

	private static final int HEAD_LINES = 60;

	private CsvSheet() {
	}

	static Sheet of(byte[] bytes) {
		try {
			return of(TextBytes.read(bytes));
		}
		catch (NoText ex) {
			return Sheet.unreadable(ex.line(), ex.reason());
		}
	}

	private static Sheet of(String text) {
		List<Row> rows = new ArrayList<>();
		List<Found.Refused> broken = new ArrayList<>();
		for (SeparatedValues.Line line : SeparatedValues.of(text, separator(text), 1)) {
			if (line.broken()) {
				broken.add(new Found.Refused(new Place(line.line(), words(text, line.line())), "unknown",
						SeparatedValues.BROKEN));
			}
			else if (line.line() > 1 || !isSeparatorLine(line.cells())) {
				rows.add(new Row(line.line(), line.cells().stream().map(Formula::undone).toList()));
			}
		}
		return new Sheet("", rows, broken, true);
	}

	/** Excel's own line, which names the separator. */
	private static boolean isSeparatorLine(List<String> cells) {
		return cells.getFirst().startsWith("sep=") && cells.stream().skip(1).allMatch(String::isBlank);
	}

	private static String words(String text, int line) {
		return text.lines().skip(line - 1L).findFirst().orElse("line " + line);
	}

	/**
	 * The one that makes a heading of a line; else the one that the first lines have most
	 * of, outside of quotes.
	 */
	private static char separator(String text) {
		String first = text.lines().findFirst().orElse("");
		if (first.matches("sep=.")) {
			return first.charAt(4);
		}
		String head = text.lines().limit(HEAD_LINES).collect(Collectors.joining("\n"));
		char best = ',';
		for (char candidate : SEPARATORS) {
			List<Row> rows = SeparatedValues.of(head, candidate, 1)
				.stream()
				.map((line) -> new Row(line.line(), line.cells()))
				.toList();
			if (new Sheet("", rows, List.of(), true).heading() >= 0) {
				return candidate;
			}
			best = (count(head, candidate) > count(head, best)) ? candidate : best;
		}
		return best;
	}

	private static long count(String head, char separator) {
		String lines = head.replaceAll("\"[^\"]*\"", "").lines().limit(5).collect(Collectors.joining());
		return lines.chars().filter((it) -> it == separator).count();
	}

}
