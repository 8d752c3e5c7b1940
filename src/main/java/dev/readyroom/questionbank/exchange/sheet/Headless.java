package dev.readyroom.questionbank.exchange.sheet;

import java.util.List;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;

/** Refuses the rows of a sheet whose columns nobody knows. */
final class Headless {

	private static final String USUAL = "(?i).*\\b(question|answer|term|definition|front|back|title|text|prompt|correct"
			+ "|option|choice|feedback|type|points|word|meaning|frage|antwort|pregunta|respuesta|réponse|domanda)s?\\b.*";

	private Headless() {
	}

	/** The first row counts as none where it looks like a heading. */
	static List<Found> refused(Sheet sheet) {
		List<Row> rows = sheet.filled(0);
		boolean headed = rows.size() > 1 && isHeading(rows.getFirst());
		String columns = headed ? "Its columns are " + rows.getFirst()
			.cells()
			.stream()
			.filter((cell) -> !cell.isBlank())
			.map((cell) -> "\"" + cell.strip() + "\"")
			.collect(Collectors.joining(", ")) + ". " : "";
		boolean cards = headed
				&& rows.getFirst().text().matches("(?i)\\s*(term|front|word),\\s*(definition|back|meaning).*");
		String reason = cards ? columns + "A card with two sides has nothing to choose from. "
				: columns + "There is no heading that names the columns of questions. ";
		return rows.stream()
			.skip(headed ? 1 : 0)
			.map((row) -> (Found) new Found.Refused(new Place(row.line(), row.text()), cards ? "flashcard" : "unknown",
					reason + "Name them in the first row: question, option 1, option 2 and so on, and answer, which is "
							+ "the number of the right option."))
			.toList();
	}

	private static boolean isHeading(Row row) {
		List<String> cells = row.cells().stream().filter((cell) -> !cell.isBlank()).toList();
		return cells.stream().allMatch((cell) -> cell.length() <= 60 && !cell.contains("?"))
				&& cells.stream().anyMatch((cell) -> cell.matches(USUAL));
	}

}
