package dev.readyroom.questionbank.exchange.gift;

import java.util.List;
import java.util.regex.Pattern;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.Category;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.text.TextFormat;
import dev.readyroom.questionbank.source.Body;

/**
 * One question. Where Moodle silently makes something else of it than its author meant,
 * it is read as meant with a note, or refused.
 */
final class GiftQuestion {

	private static final List<String> TRUE = List.of("T", "TRUE");

	private static final List<String> FALSE = List.of("F", "FALSE");

	/** As in {@code {1:MULTICHOICE:=one~two}}. */
	private static final Pattern CLOZE = Pattern.compile("\\{\\s*\\d*:[A-Z_]{2,}:");

	private final Draft draft;

	private final String tokens;

	private TextFormat format = TextFormat.MOODLE;

	GiftQuestion(Block block, Category category, Function<String, byte @Nullable []> files) {
		String all = Tokens.read(block.text());
		String name = name(all);
		this.tokens = name.isEmpty() ? all : all.substring(name.length() + 4).strip();
		this.draft = new Draft(new Place(block.line(), title(name, all, block)));
		this.draft.id(block.id()).files(files);
		category.to(this.draft);
		block.tags().forEach(this.draft::tag);
		block.notes().forEach(this.draft::note);
		block.comments().forEach(this.draft::lost);
	}

	private static String name(String all) {
		int end = all.startsWith("::") ? all.indexOf("::", 2) : -1;
		return (end < 0) ? "" : all.substring(2, end);
	}

	/** Without a name, what stands before the answers: reports must not tell those. */
	private static String title(String name, String all, Block block) {
		String before = all.replaceFirst("^::", "").replaceFirst("(?s)[{}].*", "");
		String title = name.isBlank() ? GiftText.shown(before) : Tokens.plain(name);
		return title.isBlank() ? "line " + block.line() : title;
	}

	Found read() {
		int from = this.tokens.indexOf('{');
		int to = this.tokens.indexOf('}');
		if (from < 0 && to < 0) {
			return this.draft.refuse("description", "It has no answers in braces, so it asks nothing. Add { … }.");
		}
		if (CLOZE.matcher(this.tokens).find()) {
			return this.draft.refuse("cloze", "Texts with answers in them (Moodle's Cloze) have no type here. "
					+ "Ask for each gap in a question of its own.");
		}
		String braces = braces(from, to);
		if (!braces.isEmpty()) {
			return this.draft.refuse("unknown", braces);
		}
		String tail = this.tokens.substring(to + 1).strip();
		String stem = this.tokens.substring(0, from) + (tail.isEmpty() ? "" : "_____" + this.tokens.substring(to + 1));
		this.format = GiftText.format(stem, TextFormat.MOODLE);
		this.draft.stem(markdown(stem));
		return answers(general(this.tokens.substring(from + 1, to).strip()));
	}

	/** What is wrong with the braces; empty for nothing. */
	private String braces(int from, int to) {
		if (from < 0 || to < from) {
			return "A brace is missing: the answers stand in { and }. Write other braces as \\{ and \\}.";
		}
		boolean more = this.tokens.indexOf('{', from + 1) >= 0 || this.tokens.indexOf('}', to + 1) >= 0;
		return more
				? "There are braces beside those of the answers, which Moodle would take for the answers themselves. "
						+ "Write them as \\{ and \\}, as in \\{\"Effect\": \"Allow\"\\}."
				: "";
	}

	/** Takes the general feedback off the end: the last one counts. */
	private String general(String answers) {
		int at = answers.lastIndexOf("####");
		if (at < 0) {
			return answers;
		}
		this.draft.explanation(markdown(answers.substring(at + 4)));
		return answers.substring(0, at).strip();
	}

	private Found answers(String answers) {
		if (answers.isEmpty()) {
			return this.draft.refuse("essay", "Essays have no type here. Ask for a choice instead.");
		}
		if (answers.startsWith("#")) {
			return this.draft.refuse("numeric", numeric(answers));
		}
		if (answers.startsWith(">")) {
			return new GiftParts(this.draft, this.format).ordering(answers.substring(1));
		}
		if (answers.indexOf('~') >= 0) {
			return new GiftChoice(this.draft, this.format).read(answers);
		}
		if (answers.indexOf('=') >= 0 && answers.contains("->")) {
			return new GiftParts(this.draft, this.format).matching(answers);
		}
		return statement(answers);
	}

	private static String numeric(String answers) {
		boolean word = answers.matches("(?s)#\\s*[^\\s=%0-9.\\-+].*");
		return word
				? "\"" + Tokens.plain(answers)
						+ "\" is no number; Moodle would accept it and take any answer for right."
				: "Numeric answers have no type here. Ask for a choice instead.";
	}

	private Found statement(String answers) {
		List<String> parts = Tokens.split(answers, '#', 3);
		String said = parts.getFirst().strip();
		String upper = said.toUpperCase(java.util.Locale.ROOT);
		boolean answer = TRUE.contains(upper);
		if (!answer && !FALSE.contains(upper)) {
			return this.draft.refuse("short-answer",
					"Short answers have no type here. Add wrong answers with ~, so that there "
							+ "is something to choose from.");
		}
		if (!upper.equals(said)) {
			this.draft.note("{" + said + "} is read as " + upper + "; Moodle would make it a short answer");
		}
		String whenWrong = (parts.size() > 1) ? markdown(parts.get(1)) : "";
		String whenRight = (parts.size() > 2) ? markdown(parts.get(2)) : "";
		return this.draft
			.done(new Body.TrueFalse(answer, answer ? whenRight : whenWrong, answer ? whenWrong : whenRight));
	}

	private String markdown(String part) {
		return GiftText.markdown(part, this.format, this.draft);
	}

}
