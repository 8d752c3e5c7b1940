package dev.readyroom.questionbank.exchange.text;

import java.util.Locale;

import org.jsoup.nodes.Element;

/**
 * Letters and Roman numbers of a list: texts refer to them, and Markdown has only
 * numbers.
 */
final class ListMarks {

	private static final String[] ONES = { "", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix" };

	private static final String[] TENS = { "", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc" };

	private ListMarks() {
	}

	static boolean isPlain(Element list) {
		return kind(list).isEmpty();
	}

	/** A, a, I or i; empty for numbers. */
	private static String kind(Element list) {
		String type = list.attr("type");
		String style = list.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
		return type.matches("[AaIi]") ? type
				: style.contains("upper-alpha") || style.contains("upper-latin") ? "A"
						: style.contains("lower-alpha") || style.contains("lower-latin") ? "a"
								: style.contains("upper-roman") ? "I" : style.contains("lower-roman") ? "i" : "";
	}

	static String of(Element list, int number) {
		String kind = kind(list);
		if (number < 1 || number > (kind.equalsIgnoreCase("a") ? 26 : 99)) {
			return String.valueOf(number);
		}
		String mark = kind.equalsIgnoreCase("a") ? String.valueOf((char) ('a' + number - 1))
				: TENS[number / 10] + ONES[number % 10];
		return kind.matches("[AI]") ? mark.toUpperCase(Locale.ROOT) : mark;
	}

}
