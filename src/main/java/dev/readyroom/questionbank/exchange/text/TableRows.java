package dev.readyroom.questionbank.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jsoup.nodes.Element;

/** A table of HTML as lines of Markdown. */
final class TableRows {

	private static final int MOST_FILLED = 10_000;

	private TableRows() {
	}

	/**
	 * @param markdown makes Markdown of a cell
	 */
	static List<String> of(Element table, Function<Element, String> markdown) {
		// Rows of a table inside a cell are that cell's.
		List<Element> rows = table.select("tr").stream().filter((row) -> row.closest("table") == table).toList();
		int columns = rows.stream().mapToInt((row) -> cells(row).size()).max().orElse(0);
		// Markdown needs no row filled up; it looks better, but not at any size.
		boolean filled = (long) columns * rows.size() <= MOST_FILLED;
		List<String> lines = new ArrayList<>();
		for (Element row : rows) {
			StringBuilder line = new StringBuilder("|");
			List<Element> cells = cells(row);
			for (int i = 0; i < (filled ? columns : cells.size()); i++) {
				String cell = (i < cells.size()) ? markdown.apply(cells.get(i)) : "";
				line.append(' ').append(cell.replaceAll("\\\\?\\n+", " ").strip()).append(" |");
			}
			lines.add(line.toString());
			if (lines.size() == 1) {
				lines.add("|" + " --- |".repeat(columns));
			}
		}
		return lines;
	}

	private static List<Element> cells(Element row) {
		return row.select("> th, > td");
	}

}
