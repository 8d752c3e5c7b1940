package dev.readyroom.questionbank.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of our own columns, and those that others use for the same. */
public final class Template {

	private static final Pattern NUMBERED = Pattern
		.compile("(option|choice|q|answer option|why|feedback|match)[ _.#-]*([1-9]\\d?|[a-z])");

	private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("stem", "question"),
			Map.entry("question text", "question"), Map.entry("front", "question"), Map.entry("answers", "answer"),
			Map.entry("correct", "answer"), Map.entry("correct answer", "answer"),
			Map.entry("correct answers", "answer"), Map.entry("right", "answer"), Map.entry("extra", "explanation"),
			Map.entry("extra 1", "explanation"), Map.entry("category", "topic"),
			Map.entry("general feedback", "explanation"), Map.entry("time", "time limit"),
			Map.entry("time-limit", "time limit"), Map.entry("guid", "id"), Map.entry("identifier", "id"));

	private Template() {
	}

	public static boolean isHeading(List<String> cells) {
		return cells.stream().map(Template::name).anyMatch("question"::equals)
				&& cells.stream().map(Template::name).anyMatch((name) -> name.matches("answer|option 1|type"));
	}

	/** By the name of the column, without those that are empty. */
	public static Map<String, String> cells(List<String> heading, List<String> row) {
		Map<String, String> cells = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(heading.size(), row.size()); i++) {
			if (!row.get(i).isBlank()) {
				cells.putIfAbsent(name(heading.get(i)), row.get(i));
			}
		}
		return cells;
	}

	private static String name(String heading) {
		String name = heading.strip().toLowerCase(Locale.ROOT);
		Matcher numbered = NUMBERED.matcher(name);
		if (numbered.matches()) {
			String kind = numbered.group(1).matches("why|feedback") ? "why"
					: numbered.group(1).equals("match") ? "match" : "option";
			String number = numbered.group(2);
			return kind + " "
					+ (Character.isDigit(number.charAt(0)) ? number : String.valueOf(number.charAt(0) - 'a' + 1));
		}
		return NAMES.getOrDefault(name, name);
	}

}
