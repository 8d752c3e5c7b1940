package dev.readyroom.questionbank.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a file into its questions. */
final class Blocks {

	private static final Pattern ID = Pattern.compile("\\[id:((?:\\\\.|[^\\]\\\\])++)]");

	private static final Pattern TAG = Pattern.compile("\\[tag:((?:\\\\.|[^\\]\\\\])++)]");

	private static final String CODE = "The code is kept as it stands; Moodle would drop its "
			+ "indentation and its lines with //, and cut the question at its blank lines";

	private final List<Block> blocks = new ArrayList<>();

	private final List<String> lines = new ArrayList<>();

	private final List<String> tags = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	private final List<String> comments = new ArrayList<>();

	private String id = "";

	private int first;

	private boolean open;

	/** Whether its answers stand above. */
	private boolean answered;

	/** What ends the code that the line stands in; empty outside. */
	private String code = "";

	/** Up to which line an open brace was found to be closed. */
	private int closesAt;

	/** Up to which line no other question begins below the answers. */
	private int asksNothingTo;

	private Blocks() {
	}

	static List<Block> of(String text) {
		Blocks blocks = new Blocks();
		String[] lines = text.split("\\r*\\n|\\r", -1);
		for (int i = 0; i < lines.length; i++) {
			if (!blocks.code.isEmpty()) {
				blocks.code(lines[i], i + 1);
			}
			else {
				blocks.line(lines[i].strip(), i + 1, lines);
			}
		}
		blocks.end();
		return blocks.blocks;
	}

	private void line(String line, int number, String[] all) {
		if (line.isEmpty()) {
			if (this.open && closesLater(all, number)) {
				this.notes.add("A blank line inside the braces is read over; Moodle would cut the question there");
				this.lines.add("");
			}
			else {
				end();
			}
		}
		else if (line.startsWith("//")) {
			if (this.answered && !this.open && asksBelow(all, number)) {
				next();
			}
			comment(line, number);
		}
		else if (!this.open && line.startsWith("$CATEGORY:")) {
			category(line, number, all);
		}
		else {
			if (line.startsWith("::") && !this.open && (this.answered || isNamedAgain(line))) {
				next();
			}
			add(line, number);
			this.code = GiftCode.begun(line, all, number,
					this.lines.stream().anyMatch((it) -> it.contains("[markdown]")));
		}
	}

	private void next() {
		end();
		this.notes.add("It begins without a blank line before it; Moodle would take it for a part of the question "
				+ "before");
	}

	/** A question that has a name gets no other: code such as ::std::cout is none. */
	private boolean isNamedAgain(String line) {
		return !this.lines.isEmpty() && this.lines.getFirst().matches("::.+::.+")
				&& line.matches("::(?=[^:]*[\\s\\d])[^:]*+::.*");
	}

	/** Whether comments below the answers stand above another question. */
	private boolean asksBelow(String[] all, int from) {
		int at = Math.max(from, this.asksNothingTo);
		while (at < all.length && !all[at].isBlank()) {
			String line = all[at].strip();
			if (!line.startsWith("//") && (line.startsWith("::") || Tokens.read(line).indexOf('{') >= 0)) {
				return true;
			}
			at++;
		}
		this.asksNothingTo = at;
		return false;
	}

	private void code(String line, int number) {
		boolean last = GiftCode.ends(this.code, line);
		boolean fence = last && this.code.equals(GiftCode.FENCE);
		if (!fence && (line.isBlank() || line.strip().startsWith("//") || !line.equals(line.stripLeading()))
				&& !this.notes.contains(CODE)) {
			this.notes.add(CODE);
		}
		add(fence ? line.strip() : line.stripTrailing(), number);
		this.code = last ? "" : this.code;
	}

	/**
	 * A blank line cuts an open brace off unless it is closed before anything else opens.
	 */
	private boolean closesLater(String[] all, int from) {
		if (from < this.closesAt) {
			return true;
		}
		for (int i = from; i < all.length; i++) {
			String tokens = Tokens.read(all[i].strip());
			int close = tokens.indexOf('}');
			int other = tokens.indexOf('{');
			if (tokens.startsWith("::") || tokens.startsWith("$CATEGORY:")
					|| (other >= 0 && (close < 0 || other < close))) {
				return false;
			}
			if (close >= 0) {
				this.closesAt = i;
				return true;
			}
		}
		return false;
	}

	private void comment(String line, int number) {
		Matcher id = ID.matcher(line);
		boolean speaks = id.find();
		if (speaks) {
			this.id = unescaped(id.group(1));
		}
		Matcher tag = TAG.matcher(line);
		while (tag.find()) {
			speaks = true;
			this.tags.add(unescaped(tag.group(1)));
		}
		if (!this.lines.isEmpty() && !speaks) {
			this.comments.add("line " + number + ", a comment to GIFT: " + line);
		}
	}

	private static String unescaped(String value) {
		return value.replaceAll("\\\\([\\\\\\]])", "$1").strip();
	}

	/** What follows a category without a blank line is meant to be a question. */
	private void category(String line, int number, String[] all) {
		if (!this.lines.isEmpty()) {
			this.notes.add("The category right below is read as one; Moodle would take it for a part of the question");
		}
		end();
		add(line, number);
		end();
		if (number < all.length && !all[number].isBlank()) {
			this.notes.add("The line before it is read as a category of its own; Moodle would take this question for a "
					+ "part of the category's name");
		}
	}

	private void add(String line, int number) {
		if (this.lines.isEmpty()) {
			this.first = number;
		}
		if (line.equals("0")) {
			this.notes.add("The line that is only 0 is kept; Moodle would cut the question there");
		}
		this.lines.add(line);
		String tokens = Tokens.read(line);
		for (int i = 0; i < tokens.length(); i++) {
			this.answered |= this.open && tokens.charAt(i) == '}';
			this.open = (tokens.charAt(i) == '{') || (this.open && tokens.charAt(i) != '}');
		}
	}

	private void end() {
		if (!this.lines.isEmpty()) {
			this.blocks.add(new Block(this.first, this.lines, this.id, this.tags, this.notes, this.comments));
		}
		this.lines.clear();
		this.notes.clear();
		this.comments.clear();
		this.id = "";
		this.tags.clear();
		this.open = false;
		this.answered = false;
		this.code = "";
	}

}
