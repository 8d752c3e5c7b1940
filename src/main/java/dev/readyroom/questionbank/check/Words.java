package dev.readyroom.questionbank.check;

import java.util.regex.Pattern;

/**
 * How much there is to read in a text.
 *
 * @param words outside code blocks
 * @param codeLines lines of code blocks that hold more than brackets
 */
record Words(int words, int codeLines) {

	private static final Pattern FENCE = Pattern.compile("^ {0,3}(```|~~~)");

	static Words of(String markdown) {
		int words = 0;
		int lines = 0;
		boolean code = false;
		for (String line : markdown.split("\n")) {
			if (FENCE.matcher(line).find()) {
				code = !code;
			}
			else if (code) {
				lines += isRead(line) ? 1 : 0;
			}
			else {
				words += count(line);
			}
		}
		return new Words(words, lines);
	}

	/** What a reader takes for words: table bars and dashes are none. */
	private static int count(String line) {
		int words = 0;
		for (String word : line.split("\\s+")) {
			words += isRead(word) ? 1 : 0;
		}
		return words;
	}

	private static boolean isRead(String text) {
		return text.chars().anyMatch(Character::isLetterOrDigit);
	}

	Words plus(Words more) {
		return new Words(this.words + more.words, this.codeLines + more.codeLines);
	}

	/** At 200 words a minute, and two seconds for a line of code. */
	double seconds() {
		return this.words * 60.0 / 200 + this.codeLines * 2;
	}

}
