package dev.readyroom.questionbank.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Place;

/** Reads spreadsheets, each row below the heading an item. */
public final class Sheets {

	private Sheets() {
	}

	public static boolean isKahoot(byte[] bytes) {
		return Rows.of(bytes).rows().stream().limit(15).anyMatch(KahootReader::isHeading);
	}

	public static List<Found> read(byte[] bytes, Format format) {
		Rows rows = Rows.of(bytes);
		boolean kahoot = format == Format.KAHOOT || rows.rows().stream().limit(15).anyMatch(KahootReader::isHeading);
		List<Found> found = new ArrayList<>(kahoot ? KahootReader.read(rows.rows()) : template(rows.rows()));
		if (!rows.trouble().isEmpty()) {
			int line = rows.rows().isEmpty() ? 1 : rows.rows().getLast().line() + 1;
			found.add(new Found.Refused(new Place(line, "the rest of the file"), "unknown", rows.trouble()));
		}
		return found;
	}

	private static List<Found> template(List<Row> rows) {
		int heading = heading(rows);
		List<Found> found = new ArrayList<>();
		if (heading < 0) {
			rows.stream()
				.filter((row) -> !row.isBlank())
				.forEach((row) -> found.add(new Found.Refused(new Place(row.line(), String.join(", ", row.cells())),
						"unknown",
						"There is no heading with a column \"question\" above it. Export a question to see the columns.")));
			return found;
		}
		for (Row row : rows.subList(heading + 1, rows.size())) {
			if (!row.isBlank()) {
				Map<String, String> cells = Template.cells(rows.get(heading).cells(), row.cells());
				found.add(new TemplateItem(row.line(), cells, (text, draft) -> text).read());
			}
		}
		return found;
	}

	private static int heading(List<Row> rows) {
		for (int i = 0; i < Math.min(rows.size(), 15); i++) {
			if (Template.isHeading(rows.get(i).cells())) {
				return i;
			}
		}
		return -1;
	}

}
