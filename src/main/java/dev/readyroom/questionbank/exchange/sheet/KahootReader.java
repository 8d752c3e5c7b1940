package dev.readyroom.questionbank.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import dev.readyroom.questionbank.exchange.Bodies;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.text.PlainText;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;

/** Reads Kahoot's template: the heading is in row 8, and questions follow. */
final class KahootReader {

	private final Row row;

	private final Draft draft;

	private KahootReader(Row row) {
		this.row = row;
		this.draft = new Draft(new Place(row.line(), row.cell(1).isBlank() ? "line " + row.line() : row.cell(1)));
	}

	static boolean isHeading(Row row) {
		return row.cell(1).strip().toLowerCase(Locale.ROOT).startsWith("question")
				&& row.cell(2).strip().toLowerCase(Locale.ROOT).startsWith("answer 1");
	}

	static List<Found> read(List<Row> rows) {
		List<Found> found = new ArrayList<>();
		boolean below = rows.stream().noneMatch(KahootReader::isHeading);
		for (Row row : rows) {
			boolean filled = row.cells().stream().skip(1).anyMatch((cell) -> !cell.isBlank());
			if (below && filled) {
				found.add(new KahootReader(row).read());
			}
			below |= isHeading(row);
		}
		return found;
	}

	private Found read() {
		this.draft.stem(PlainText.toMarkdown(this.row.cell(1)));
		String time = this.row.cell(6).strip().replaceFirst("\\.0+$", "");
		if (time.matches("[1-9]\\d{0,3}")) {
			this.draft.settings(new Settings(Integer.valueOf(time), null, null, null, null, null, null));
		}
		else if (!time.isEmpty()) {
			this.draft.lost("the time limit \"" + time + "\"");
		}
		Set<Integer> rights = rights(this.row.cell(7).strip());
		List<Body.Option> options = new ArrayList<>();
		for (int i = 1; i <= 4; i++) {
			String text = this.row.cell(1 + i);
			if (text.isBlank() && rights.contains(i)) {
				return this.draft.refuse("single", "Answer " + i + " is said to be right, but it is empty.");
			}
			if (!text.isBlank()) {
				options.add(new Body.Option(rights.contains(i), PlainText.toMarkdown(text), "", false));
			}
		}
		if (rights.isEmpty() || rights.stream().anyMatch((i) -> i < 1 || i > 4)) {
			return this.draft.refuse("single", "The right answer is \"" + this.row.cell(7)
					+ "\". Write the number of an answer, " + "such as 2, or several, such as 1,3.");
		}
		return body(options, rights.size());
	}

	private Found body(List<Body.Option> options, int rights) {
		boolean statement = options.size() == 2 && rights == 1
				&& options.stream().allMatch((option) -> option.text().matches("(?i)true|false"));
		if (statement) {
			boolean first = options.getFirst().text().equalsIgnoreCase("true");
			return this.draft.done(new Body.TrueFalse(options.get(first ? 0 : 1).right(), "", ""));
		}
		if (rights > 1) {
			this.draft.note("Kahoot lets any of the right answers count; here all " + rights + " have to be chosen");
		}
		return this.draft.done(Bodies.choice(options, false));
	}

	/** Spreadsheets make numbers of them: 1.0 is 1, and 1.3 was 1,3. */
	private static Set<Integer> rights(String cell) {
		Set<Integer> rights = new TreeSet<>();
		String numbers = cell.replaceFirst("(?<=\\d)\\.0+$", "");
		if (numbers.matches("\\d(\\s*[,;. ]\\s*\\d)*")) {
			for (String number : numbers.split("\\D+")) {
				rights.add(Integer.parseInt(number));
			}
		}
		return rights;
	}

}
