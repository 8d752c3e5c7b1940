package dev.readyroom.questionbank.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jsoup.nodes.Element;

/** A table of HTML as lines of Markdown. */
final class TableRows {

	private TableRows() {
	}

	/**
	 * @param markdown makes Markdown of a cell
	 */
	static List<String> of(Element table, Function<Element, String> markdown) {
		List<Element> rows = table.select("tr");
		int columns = rows.stream().mapToInt((row) -> cells(row).size()).max().orElse(0);
		List<String> lines = new ArrayList<>();
		for (Element row : rows) {
			StringBuilder line = new StringBuilder("|");
			List<Element> cells = cells(row);
			for (int i = 0; i < columns; i++) {
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
