package dev.readyroom.questionbank.exchange.sheet;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which options a cell names as right: by their numbers, by their letters, by a 1 or 0
 * for each, or by their texts.
 *
 * @param trouble why that cannot be told; empty where it can
 */
record Answer(Set<Integer> rights, String trouble) {

	private static final String REMEDY = " Write the number of the right option, such as 2, or several, such as 1, 3.";

	private static final String BETWEEN = "\\s*[,;.&+/| ]\\s*";

	/**
	 * @param options their texts, by their numbers
	 * @param numbers whether a number always means the option at that place
	 */
	static Answer of(String cell, Map<Integer, String> options, boolean numbers) {
		String answer = cell.strip()
			.replaceAll("(\\d)\\.0+(?=\\D|$)", "$1")
			.replaceFirst("(?i)^(option|answer|choice)[ _]?(\\d{1,2}|[a-z])$", "$2");
		if (answer.isEmpty()) {
			return new Answer(Set.of(), "It does not say which option is right." + REMEDY);
		}
		if (answer.matches("[01](\\s+[01])+")) {
			return flagged(answer.split("\\s+"), options);
		}
		Set<Integer> counted = counted(answer);
		boolean fits = !counted.isEmpty() && options.keySet().containsAll(counted);
		Set<Integer> said = said(answer, options);
		if (fits && !said.isEmpty() && !said.equals(counted) && !numbers) {
			return new Answer(Set.of(), "Its answer \"" + answer + "\" is the place of one option and the text of "
					+ "another, so it could mean either." + REMEDY + " and give the column \"type\".");
		}
		if (fits) {
			return new Answer(counted, "");
		}
		return said.isEmpty() ? new Answer(Set.of(), "Its answer \"" + answer + "\" names no option." + REMEDY)
				: new Answer(said, "");
	}

	/** More flags than options are for options that were left empty. */
	private static Answer flagged(String[] flags, Map<Integer, String> options) {
		Set<Integer> rights = new HashSet<>();
		for (int i = 0; i < flags.length; i++) {
			if (flags[i].equals("1")) {
				rights.add(i + 1);
			}
		}
		String all = String.join(" ", flags);
		int last = options.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
		if (flags.length < last) {
			return new Answer(Set.of(), "Its answer \"" + all + "\" says nothing of option " + last + ".");
		}
		boolean none = rights.stream().anyMatch((i) -> !options.containsKey(i));
		return none ? new Answer(Set.of(), "Its answer \"" + all + "\" marks an option as right that is empty.")
				: new Answer(rights, rights.isEmpty() ? "Its answer \"" + all + "\" marks no option as right." : "");
	}

	private static Set<Integer> counted(String answer) {
		Set<Integer> counted = new HashSet<>();
		if (answer.matches("(?i)(\\d{1,2}|[a-z])(" + BETWEEN + "(\\d{1,2}|[a-z]))*")) {
			for (String one : answer.toLowerCase(Locale.ROOT).split(BETWEEN)) {
				counted.add(Character.isDigit(one.charAt(0)) ? Integer.parseInt(one) : one.charAt(0) - 'a' + 1);
			}
		}
		return counted;
	}

	private static Set<Integer> said(String answer, Map<Integer, String> options) {
		for (String between : List.of("$^", "\\s*[;|\\n]\\s*", "\\s*,\\s*")) {
			List<String> texts = Arrays.stream(answer.split(between)).map(String::strip).toList();
			Set<Integer> said = new HashSet<>();
			for (String text : texts) {
				said.addAll(one(options, (option) -> option.equals(text), (option) -> option.equalsIgnoreCase(text)));
			}
			if (said.size() == texts.size()) {
				return said;
			}
		}
		return Set.of();
	}

	/** The first of these that holds for just one of the options. */
	@SafeVarargs
	private static Set<Integer> one(Map<Integer, String> options, Predicate<String>... tests) {
		for (Predicate<String> test : tests) {
			Set<Integer> found = new HashSet<>();
			options.forEach((number, text) -> {
				if (test.test(text.strip())) {
					found.add(number);
				}
			});
			if (found.size() == 1) {
				return found;
			}
		}
		return Set.of();
	}

}
