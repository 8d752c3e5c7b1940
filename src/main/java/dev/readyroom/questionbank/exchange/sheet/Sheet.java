package dev.readyroom.questionbank.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;

/**
 * A sheet of a workbook, or a file of separated values.
 *
 * @param name empty for the only one
 * @param troubles what of it cannot be read at all
 * @param separated whether a text with a separator in it may have moved the cells of its
 * row
 */
record Sheet(String name, List<Row> rows, List<Found.Refused> troubles, boolean separated) {

	private static final int HEADING_WITHIN = 30;

	Sheet {
		rows = List.copyOf(rows);
		troubles = List.copyOf(troubles);
	}

	static Sheet unreadable(int line, String reason) {
		return new Sheet("", List.of(),
				List.of(new Found.Refused(new Place(line, "the whole file"), "unknown", reason)), true);
	}

	boolean isBlank() {
		return this.troubles.isEmpty() && this.rows.stream().allMatch(Row::isBlank);
	}

	/** Where the heading is among the rows; -1 without one. */
	int heading() {
		for (int i = 0; i < Math.min(this.rows.size(), HEADING_WITHIN); i++) {
			if (Columns.of(this.rows.get(i).cells()).areOfQuestions()) {
				return i;
			}
		}
		return -1;
	}

	/** Rows that say something, from this place on. */
	List<Row> filled(int from) {
		return new ArrayList<>(this.rows.subList(from, this.rows.size())).stream()
			.filter((row) -> !row.isBlank())
			.toList();
	}

}
