package dev.readyroom.questionbank.exchange.gift;

import java.util.List;

/**
 * Lines that belong together, without comments.
 *
 * @param line of the first of them in the file
 * @param lines trimmed, as Moodle does it
 * @param id from the comments; empty without
 * @param notes on how the lines came together
 * @param comments that stand inside the question, each with its line
 */
record Block(int line, List<String> lines, String id, List<String> tags, List<String> notes, List<String> comments) {

	Block {
		lines = List.copyOf(lines);
		tags = List.copyOf(tags);
		notes = List.copyOf(notes);
		comments = List.copyOf(comments);
	}

	String text() {
		return String.join("\n", this.lines).strip();
	}

}
