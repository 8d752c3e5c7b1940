package dev.readyroom.questionbank.exchange.sheet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What others call our columns. */
final class ColumnNames {

	private static final String[] SAME = { "question=stem,question text,question title,prompt,prompt text,front",
			"answer=answers,correct,correct answer,correct answers,correct option,correct options,correct choice,"
					+ "right,right answer,right answers,answer key,key",
			"explanation=extra,extra 1,general feedback,feedback,answer explanation,question explanation,rationale,reason",
			"topic=category", "time limit=time,time in seconds,timer,timer seconds,time limit seconds,seconds",
			"id=guid,identifier", "type=question type", "tags=tag,labels",
			"number=#,no,nr,number,question number,question no,question nr,serial number,s no,q no,sl no" };

	private static final Map<String, String> OURS = new HashMap<>();

	static {
		for (String line : SAME) {
			String[] names = line.split("[=,]");
			Arrays.stream(names).skip(1).forEach((name) -> OURS.put(name, names[0]));
		}
	}

	private static final Pattern NUMBERED = Pattern
		.compile("(option|choice|alternative|answer|answer option|answer choice|ans|opt|q|why|feedback|match"
				+ "|(?:incorrect|wrong)(?: answer)?|distractor) ?(\\d{1,2}|(?<= )[a-j])");

	private ColumnNames() {
	}

	/**
	 * The name of ours that it stands for, such as {@code option 2}; in lower case and
	 * with single spaces where it stands for none.
	 */
	static String of(String heading) {
		String words = heading.replaceAll("(?<=[a-z])(?=[A-Z][a-z])|(?<=[a-z]) *#", " ")
			.toLowerCase(Locale.ROOT)
			.replaceFirst("(?s)(?<=\\S)\\s*\\((?!s\\)).*", "")
			.replaceFirst("(?s)\\s+[-–]\\s+(max|choose|\\d).*", "")
			.replace("(s)", "s")
			.replaceAll("[\\s_.*:-]+", " ")
			.strip();
		if (heading.strip().matches("(?i)question\\s*#")) {
			return "number";
		}
		Matcher numbered = NUMBERED.matcher(words);
		if (!numbered.matches()) {
			return OURS.getOrDefault(words, words.isEmpty() ? heading.strip() : words);
		}
		String part = numbered.group(2);
		return kind(numbered.group(1)) + " "
				+ (Character.isDigit(part.charAt(0)) ? Integer.valueOf(part) : (part.charAt(0) - 'a' + 1));
	}

	private static String kind(String name) {
		return switch (name) {
			case "why", "feedback" -> "why";
			case "match" -> "match";
			case "distractor" -> "wrong";
			default -> name.matches("(incorrect|wrong).*") ? "wrong" : "option";
		};
	}

}
