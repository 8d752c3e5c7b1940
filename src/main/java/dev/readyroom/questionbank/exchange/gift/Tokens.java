package dev.readyroom.questionbank.exchange.gift;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which an escaped character is no control character any more: control
 * characters stand for themselves, escaped ones as noncharacters, which Unicode keeps
 * free for such a use.
 */
final class Tokens {

	/** What a backslash may stand before, and what it then means. */
	private static final String ESCAPES = "~=#{}:n\\";

	private static final String MEANINGS = "~=#{}:\n\\";

	private static final int FIRST = 0xFDD0;

	private Tokens() {
	}

	/** The text with its escapes taken for what they stand for. */
	static String read(String text) {
		StringBuilder read = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int escape = (c == '\\' && i + 1 < text.length()) ? ESCAPES.indexOf(text.charAt(i + 1)) : -1;
			if (escape >= 0) {
				i++;
				read.append((char) (FIRST + escape));
			}
			else {
				read.append((c >= FIRST && c < FIRST + ESCAPES.length()) ? '\uFFFD' : c);
			}
		}
		return read.toString();
	}

	/** The same with all characters as people read them. */
	static String plain(String tokens) {
		StringBuilder plain = new StringBuilder(tokens);
		for (int i = 0; i < plain.length(); i++) {
			int escape = plain.charAt(i) - FIRST;
			if (escape >= 0 && escape < MEANINGS.length()) {
				plain.setCharAt(i, MEANINGS.charAt(escape));
			}
		}
		return plain.toString();
	}

	/** A control character as an ordinary one. */
	static String literal(char control) {
		return String.valueOf((char) (FIRST + MEANINGS.indexOf(control)));
	}

	/** As it has to be written so that nothing in it is taken for control. */
	static String write(String text) {
		StringBuilder written = new StringBuilder();
		for (char c : text.toCharArray()) {
			int meaning = MEANINGS.indexOf(c);
			written.append((meaning >= 0) ? "\\" + ESCAPES.charAt(meaning) : String.valueOf(c));
		}
		return written.toString();
	}

	/** The parts between a control character; what comes after the most is one. */
	static List<String> split(String tokens, char control, int most) {
		List<String> parts = new ArrayList<>();
		int from = 0;
		int at = tokens.indexOf(control);
		while (at >= 0 && parts.size() < most - 1) {
			parts.add(tokens.substring(from, at));
			from = at + 1;
			at = tokens.indexOf(control, from);
		}
		parts.add(tokens.substring(from));
		return parts;
	}

}
