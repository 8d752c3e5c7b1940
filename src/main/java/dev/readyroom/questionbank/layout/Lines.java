package dev.readyroom.questionbank.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Writes keys and values, line by line. */
final class Lines {

	private final StringBuilder lines = new StringBuilder();

	private int indent;

	/** Written instead of the last two spaces of the next line's indentation. */
	private boolean dash;

	/** Everything until {@link #end()} belongs to one entry of a list. */
	void entry() {
		this.indent += 4;
		this.dash = true;
	}

	void end() {
		this.indent -= 4;
	}

	void blank() {
		this.lines.append('\n');
	}

	void line(String text) {
		this.lines.append(" ".repeat(this.dash ? this.indent - 2 : this.indent)).append(this.dash ? "- " : "");
		this.lines.append(text).append('\n');
		this.dash = false;
	}

	/** A key with a value that needs no quotes; nothing without a value. */
	void raw(String key, @Nullable Object value) {
		if (value != null) {
			line(key + ": " + value);
		}
	}

	/** A key that is only written when it is on. */
	void flag(String key, boolean on) {
		raw(key, on ? "true" : null);
	}

	/** A text that is usually one line. */
	void text(String key, @Nullable String text) {
		if (text == null) {
			return;
		}
		if (text.contains("\n") && Scalar.fitsBlock(text)) {
			block(key, text);
		}
		else {
			line(key + ": " + Scalar.inline(text));
		}
	}

	/** A text that usually has several lines. */
	void block(String key, @Nullable String text) {
		if (text == null) {
			return;
		}
		if (!Scalar.fitsBlock(text)) {
			line(key + ": " + Scalar.inline(text));
			return;
		}
		line(key + ": " + Scalar.blockHeader(text));
		for (String line : text.split("\n", -1)) {
			this.lines.append(line.isEmpty() ? "" : " ".repeat(this.indent + 2) + line).append('\n');
		}
	}

	/** A list on one line; nothing for an empty one. */
	void list(String key, List<String> texts) {
		if (!texts.isEmpty()) {
			line(key + ": [" + texts.stream().map(Scalar::flow).collect(Collectors.joining(", ")) + "]");
		}
	}

	/** A list with one text a line; nothing for an empty one. */
	void longList(String key, List<String> texts) {
		if (!texts.isEmpty()) {
			line(key + ":");
			texts.forEach((text) -> line("  - " + Scalar.inline(text)));
		}
	}

	/** Keys with values on one line; nothing for none. */
	void map(String key, Map<String, String> entries) {
		if (!entries.isEmpty()) {
			line(key + ": { " + pairs(entries) + " }");
		}
	}

	/**
	 * @param entries values as they are to be written
	 */
	static String pairs(Map<String, String> entries) {
		return entries.entrySet()
			.stream()
			.map((entry) -> Scalar.flow(entry.getKey()) + ": " + entry.getValue())
			.collect(Collectors.joining(", "));
	}

	@Override
	public String toString() {
		return this.lines.toString();
	}

}
