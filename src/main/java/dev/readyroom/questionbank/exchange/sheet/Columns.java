package dev.readyroom.questionbank.exchange.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a sheet, or the fields of a note.
 *
 * @param heading as it stands there
 * @param names what each is called here
 */
public record Columns(List<String> heading, List<String> names, Kind kind) {

	/** Whose they are, which says what their texts and answers mean. */
	public enum Kind {

		/** Of our own template: texts are Markdown. */
		OURS,

		/** Of Kahoot's template. */
		KAHOOT,

		/** Of another program whose answers are numbers of options. */
		NUMBERED,

		/** Of whatever else. */
		OTHER

	}

	private static final List<String> KAHOOTS = List.of("question", "option 1", "option 2", "option 3", "option 4",
			"time limit", "answer");

	private static final Set<String> SINGLES = Set.of("id", "topic", "type", "question", "answer", "explanation",
			"tags", "difficulty", "time limit");

	private static final String PARTS = "(option|why|match|wrong) \\d+";

	public Columns {
		heading = List.copyOf(heading);
		names = List.copyOf(names);
	}

	public static Columns of(List<String> heading) {
		int translated = limits(heading) - 5;
		int kahoot = (translated >= 0) ? translated : english(heading);
		List<String> names = new ArrayList<>(heading.stream().map(ColumnNames::of).toList());
		for (int i = 0; kahoot >= 0 && i < KAHOOTS.size(); i++) {
			boolean more = kahoot + i >= names.size();
			if (more) {
				names.add(KAHOOTS.get(i));
			}
			else if (translated >= 0 || names.get(kahoot + i).isEmpty()) {
				names.set(kahoot + i, KAHOOTS.get(i));
			}
		}
		if (kahoot > 0) {
			names.set(kahoot - 1, "number");
		}
		letters(names);
		if (!names.contains("question") && names.contains("option 1")) {
			names.replaceAll((name) -> name.equals("text") ? "question" : name);
		}
		return new Columns(heading, names, (kahoot >= 0) ? Kind.KAHOOT : kind(heading, names));
	}

	/** In whatever language: the cell with Kahoot's time limits tells all others. */
	private static int limits(List<String> heading) {
		for (int i = 5; i + 1 < heading.size(); i++) {
			boolean limits = heading.get(i).matches("(?s).*\\b5, *10, *20, *30\\b.*");
			if (limits && heading.subList(i - 5, i + 2).stream().noneMatch(String::isBlank)) {
				return i;
			}
		}
		return -1;
	}

	private static int english(List<String> heading) {
		for (int i = 0; i + 1 < heading.size(); i++) {
			if (heading.get(i).matches("(?is)\\s*question.*\\bmax\\b.*")
					&& heading.get(i + 1).matches("(?is)\\s*answer 1.*\\bmax\\b.*")) {
				return i;
			}
		}
		return -1;
	}

	/** A, B, C … or 1, 2, 3 … beside a question and its answer are options. */
	private static void letters(List<String> names) {
		boolean lettered = names.contains("a") && names.contains("b");
		if (names.contains("question") && names.contains("answer")
				&& (lettered || (names.contains("1") && names.contains("2")))) {
			names.replaceAll((name) -> name.matches("[a-j]") && lettered ? "option " + (name.charAt(0) - 'a' + 1)
					: name.matches("[1-9]") ? "option " + name : name);
		}
	}

	private static Kind kind(List<String> heading, List<String> names) {
		List<String> raw = heading.stream().map((it) -> it.strip().toLowerCase(Locale.ROOT)).toList();
		boolean ours = raw.contains("question") && raw.stream().filter((it) -> !it.isEmpty()).allMatch((it) -> {
			String name = names.get(raw.indexOf(it));
			return name.equals(it) || !name.matches("question|answer|" + PARTS);
		}) && names.stream().noneMatch((name) -> name.startsWith("wrong "));
		boolean numbers = raw.stream().anyMatch((it) -> it.matches("(?s)correct answer.*(answer #|choose at least).*"))
				|| (raw.contains("question text") && raw.contains("question type"));
		return ours ? Kind.OURS : numbers ? Kind.NUMBERED : Kind.OTHER;
	}

	public boolean areOfQuestions() {
		return this.names.contains("question") && this.names.stream()
			.anyMatch((name) -> name.equals("answer") || name.equals("option 1") || name.equals("type"));
	}

	/** Whether what stands there belongs to the question. */
	public static boolean isPart(String name) {
		return SINGLES.contains(name) || name.matches(PARTS);
	}

	/** What a row says, by the names of the columns, without what is empty. */
	public Map<String, String> cells(List<String> row) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; i < row.size(); i++) {
			if (!row.get(i).isBlank()) {
				String name = name(i);
				cells.put(cells.containsKey(name) ? this.heading.get(i).strip() + ", column " + letter(i) : name,
						row.get(i));
			}
		}
		return cells;
	}

	String name(int column) {
		String name = (column < this.names.size()) ? this.names.get(column) : "";
		return name.isEmpty() ? letter(column) : name;
	}

	/** As spreadsheets call it. */
	static String letter(int column) {
		return ((column >= 26) ? letter(column / 26 - 1) : "") + (char) ('A' + column % 26);
	}

	/** How many columns there are up to the last one that has a name. */
	int named() {
		int last = this.names.size();
		while (last > 0 && this.names.get(last - 1).isBlank()) {
			last--;
		}
		return last;
	}

}
