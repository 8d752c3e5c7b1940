package dev.readyroom.questionbank.exchange.text;

import java.util.stream.Collectors;

/**
 * What stands above or below a line, in the characters there are for that: 10 with a 2
 * above it must not become 102.
 */
final class Scripts {

	private static final String PLAIN = "0123456789+-−=()ni";

	private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";

	private static final String PLAIN_BELOW = "0123456789+-−=()aeioxjn";

	private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢₒₓⱼₙ";

	private Scripts() {
	}

	/**
	 * @return empty for words, which keep their meaning on the line
	 */
	static String of(String text, boolean above) {
		String plain = text.strip();
		String from = above ? PLAIN : PLAIN_BELOW;
		if (!plain.isEmpty() && plain.chars().allMatch((c) -> from.indexOf(c) >= 0)) {
			return plain.chars()
				.mapToObj((c) -> String.valueOf((above ? ABOVE : BELOW).charAt(from.indexOf(c))))
				.collect(Collectors.joining());
		}
		boolean word = plain.matches("\\p{L}{2,}|\\P{Alnum}*");
		return word ? "" : (above ? "^" : "_") + (plain.matches("[\\p{L}\\p{N}]") ? plain : "(" + plain + ")");
	}

}
