package dev.readyroom.questionbank.exchange.sheet;

import java.util.List;
import java.util.Map;

/**
 * A row of a spreadsheet.
 *
 * @param line counted from 1
 * @param doubts why what a cell shows cannot be told, by its column, counted from 0
 */
record Row(int line, List<String> cells, Map<Integer, String> doubts) {

	Row {
		cells = List.copyOf(cells);
		doubts = Map.copyOf(doubts);
	}

	Row(int line, List<String> cells) {
		this(line, cells, Map.of());
	}

	/**
	 * @param column counted from 0
	 */
	String cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : "";
	}

	boolean isBlank() {
		return this.doubts.isEmpty() && this.cells.stream().allMatch(String::isBlank);
	}

	/** What it says, on one line. */
	String text() {
		return String.join(", ", this.cells);
	}

}
