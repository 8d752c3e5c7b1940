package dev.readyroom.questionbank.exchange.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
		List<Element> rows = table.select("tr")
			.stream()
			.filter((row) -> row.closest("table") == table)
			.sorted(Comparator.comparing((row) -> row.parents().is("tfoot")))
			.toList();
		// Of a table of any size, cells are what they are, and rows as long as they are.
		boolean small = rows.stream()
			.flatMap((row) -> cells(row).stream())
			.mapToInt(TableRows::area)
			.sum() <= MOST_FILLED;
		List<Map<Integer, String>> filled = filled(rows, small, markdown);
		int columns = filled.stream().mapToInt(TableRows::length).max().orElse(0);
		List<String> lines = new ArrayList<>();
		for (Map<Integer, String> row : filled) {
			StringBuilder line = new StringBuilder("|");
			for (int i = 0; i < ((small && (long) columns * filled.size() <= MOST_FILLED) ? columns
					: length(row)); i++) {
				line.append(' ').append(row.getOrDefault(i, "").replaceAll("\\\\?\\n+", " ").strip()).append(" |");
			}
			lines.add(line.toString());
			if (lines.size() == 1) {
				lines.add("|" + " --- |".repeat(columns));
			}
		}
		return lines;
	}

	/**
	 * Each cell in its own column, whatever cells beside or above it take up; those take
	 * up the first of theirs.
	 */
	private static List<Map<Integer, String>> filled(List<Element> rows, boolean spanning,
			Function<Element, String> markdown) {
		List<Map<Integer, String>> filled = new ArrayList<>();
		rows.forEach((_) -> filled.add(new TreeMap<>()));
		for (int i = 0; i < rows.size(); i++) {
			int column = 0;
			for (Element cell : cells(rows.get(i))) {
				while (filled.get(i).containsKey(column)) {
					column++;
				}
				int last = Math.min(rows.size(), i + (spanning ? span(cell, "rowspan") : 1));
				for (int below = i; below < last; below++) {
					for (int beside = 0; beside < (spanning ? span(cell, "colspan") : 1); beside++) {
						filled.get(below).put(column + beside, "");
					}
				}
				filled.get(i).put(column, markdown.apply(cell));
			}
		}
		return filled;
	}

	private static List<Element> cells(Element row) {
		return row.select("> th, > td");
	}

	private static int length(Map<Integer, String> row) {
		return row.keySet().stream().mapToInt((at) -> at + 1).max().orElse(0);
	}

	private static int area(Element cell) {
		return span(cell, "colspan") * span(cell, "rowspan");
	}

	private static int span(Element cell, String name) {
		String value = cell.attr(name).strip();
		return value.matches("[1-9]\\d?") ? Integer.parseInt(value) : 1;
	}

}
