package dev.readyroom.questionbank.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.sheet.Columns.Kind;
import dev.readyroom.questionbank.exchange.text.PlainText;

/** Reads spreadsheets, each row below the heading an item. */
public final class Sheets {

	private final List<Found> found = new ArrayList<>();

	/** What belongs to no row: the first question that is kept will say so. */
	private final List<String> beside = new ArrayList<>();

	private Sheets() {
	}

	public static boolean isKahoot(byte[] bytes) {
		return all(bytes).stream().anyMatch((sheet) -> {
			int heading = sheet.heading();
			return heading >= 0 && Columns.of(sheet.rows().get(heading).cells()).kind() == Kind.KAHOOT;
		});
	}

	/** Whether a text has a heading, as one in a file of separated values. */
	public static boolean hasHeading(byte[] text) {
		return CsvSheet.of(text).heading() >= 0;
	}

	private static List<Sheet> all(byte[] bytes) {
		return Zip.isOne(bytes) ? WorkbookSheets.of(bytes).sheets() : List.of(CsvSheet.of(bytes));
	}

	public static List<Found> read(byte[] bytes) {
		WorkbookSheets book = Zip.isOne(bytes) ? WorkbookSheets.of(bytes)
				: new WorkbookSheets(List.of(CsvSheet.of(bytes)), List.of());
		Sheets sheets = new Sheets();
		sheets.read(book);
		return sheets.found;
	}

	private void read(WorkbookSheets book) {
		List<Sheet> filled = book.sheets().stream().filter((sheet) -> !sheet.isBlank()).toList();
		if (filled.stream().anyMatch(Sheets::isReport)) {
			this.found.add(new Found.Refused(new Place(1, "the whole file"), "unknown",
					"This is a report of how a game was played, not the game itself. Fill in the program's template "
							+ "for questions instead."));
			return;
		}
		this.beside.addAll(book.beside());
		List<Sheet> headed = filled.stream().filter((sheet) -> sheet.heading() >= 0).toList();
		if (headed.isEmpty()) {
			filled.forEach((sheet) -> this.found.addAll(Headless.refused(sheet)));
		}
		else {
			filled.stream()
				.filter((sheet) -> !headed.contains(sheet) && sheet.troubles().isEmpty())
				.forEach((sheet) -> this.beside
					.add("the sheet \"" + sheet.name() + "\", which has no heading with a column \"question\""));
			headed.forEach((sheet) -> rows(sheet)
				.forEach((item) -> this.found.add((headed.size() > 1) ? item.in("sheet " + sheet.name()) : item)));
		}
		filled.forEach((sheet) -> this.found.addAll(sheet.troubles()));
		this.beside.forEach((what) -> this.found
			.add(new Found.Refused(new Place(1, what), "unknown", "Nothing of it can be kept.")));
		this.found.sort((a, b) -> (headed.size() > 1) ? 0 : Integer.compare(a.place().line(), b.place().line()));
	}

	/** Programs list the answers of players below much the same heading. */
	private static boolean isReport(Sheet sheet) {
		int heading = sheet.heading();
		return heading >= 0 && Columns.of(sheet.rows().get(heading).cells()).names().contains("player");
	}

	private List<Found> rows(Sheet sheet) {
		int heading = sheet.heading();
		Columns columns = Columns.of(sheet.rows().get(heading).cells());
		List<Found> rows = new ArrayList<>();
		for (Row row : sheet.filled(heading + 1)) {
			Map<String, String> cells = columns.cells(row.cells());
			if (!isPadding(columns, cells)) {
				rows.add(row(sheet, columns, row, cells));
			}
		}
		return rows;
	}

	/** Templates come with numbers and time limits filled in, and explain themselves. */
	private static boolean isPadding(Columns columns, Map<String, String> cells) {
		boolean empty = cells.keySet().stream().allMatch((name) -> name.matches("number|time limit"));
		boolean explains = columns.kind() == Kind.NUMBERED
				&& cells.getOrDefault("type", "").startsWith("Question Type");
		return explains || (columns.kind() != Kind.OURS && empty);
	}

	private Found row(Sheet sheet, Columns columns, Row row, Map<String, String> cells) {
		String name = cells.getOrDefault((columns.kind() == Kind.OURS && cells.containsKey("id")) ? "id" : "question",
				"line " + row.line());
		Place place = new Place(row.line(), name);
		for (int i = 0; i < row.cells().size(); i++) {
			if (sheet.separated() && i >= columns.named() && !row.cell(i).isBlank()) {
				return new Found.Refused(place, "unknown",
						"The row has more cells than there are columns: \"" + row.cell(i).strip()
								+ "\" is below none. A text with a separator in it needs quotes around it.");
			}
			String doubt = row.doubts().get(i);
			if (doubt != null && Columns.isPart(columns.name(i))) {
				return new Found.Refused(place, "unknown", doubt);
			}
		}
		BiFunction<String, Draft, String> markdown = (columns.kind() == Kind.OURS) ? (text, draft) -> text
				: (text, draft) -> PlainText.toMarkdown(text);
		Found item = new TemplateItem(place, cells, columns.kind(), markdown).lost(this.beside).read();
		if (item instanceof Found.Kept) {
			this.beside.clear();
		}
		return item;
	}

}
