package dev.readyroom.questionbank.exchange.gift;

import java.util.Locale;

/** Code in a text, between fences of Markdown or in the tag of HTML, line by line. */
final class GiftCode {

	static final String FENCE = "```";

	private static final String PRE = "</pre>";

	/** No question has more lines of it. */
	private static final int LONGEST = 1000;

	private GiftCode() {
	}

	/**
	 * What ends the code that begins in the line; empty where none does.
	 * @param number of the line, counted from 1
	 * @param markdown whether the text may have fences
	 */
	static String begun(String line, String[] all, int number, boolean markdown) {
		String end = markdown && line.matches("(::.*::)?\\s*(\\[markdown])?\\s*" + FENCE + "[^`]*") ? FENCE
				: beginsTag(line) ? PRE : "";
		return !end.isEmpty() && endsLater(end, all, number) ? end : "";
	}

	private static boolean beginsTag(String line) {
		String tokens = Tokens.read(line).toLowerCase(Locale.ROOT);
		int at = tokens.lastIndexOf("<pre");
		return at >= 0 && tokens.substring(at).matches("<pre\\b[^{}]*") && tokens.indexOf(PRE, at) < 0;
	}

	private static boolean endsLater(String end, String[] all, int from) {
		for (int i = from; i < Math.min(all.length, from + LONGEST); i++) {
			String line = all[i].strip();
			if (line.startsWith("::") || line.startsWith("$CATEGORY:") || (end.equals(PRE) && answers(line))) {
				return false;
			}
			if (ends(end, line)) {
				return true;
			}
		}
		return false;
	}

	/** A tag that a question speaks of must not take the next one with it. */
	private static boolean answers(String line) {
		int end = line.toLowerCase(Locale.ROOT).indexOf(PRE);
		String code = Tokens.read((end < 0) ? line : line.substring(0, end));
		return code.indexOf('{') >= 0 || code.indexOf('}') >= 0;
	}

	static boolean ends(String end, String line) {
		return end.equals(FENCE) ? line.strip().startsWith(FENCE) : line.toLowerCase(Locale.ROOT).contains(end);
	}

}
