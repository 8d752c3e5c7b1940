package dev.readyroom.questionbank.exchange.sheet;

import java.util.List;

/**
 * A row of a spreadsheet.
 *
 * @param line counted from 1
 */
record Row(int line, List<String> cells) {

	Row {
		cells = List.copyOf(cells);
	}

	/**
	 * @param column counted from 0
	 */
	String cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : "";
	}

	boolean isBlank() {
		return this.cells.stream().allMatch(String::isBlank);
	}

}
