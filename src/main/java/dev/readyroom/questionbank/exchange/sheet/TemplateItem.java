package dev.readyroom.questionbank.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.exchange.Bodies;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;

/** A question as named values: a row of our template, or a note of Anki. */
public final class TemplateItem {

	private static final int MOST = 50;

	private static final Set<String> KNOWN = Set.of("id", "topic", "type", "question", "answer", "explanation", "tags",
			"difficulty", "time limit", "shown", "back");

	private final Map<String, String> cells;

	private final BiFunction<String, Draft, String> markdown;

	private final Draft draft;

	/**
	 * @param markdown makes Markdown of a text as the file has it
	 */
	public TemplateItem(int line, Map<String, String> cells, BiFunction<String, Draft, String> markdown) {
		this.cells = cells;
		this.markdown = markdown;
		String name = cells.getOrDefault("id", cells.getOrDefault("question", "line " + line));
		this.draft = new Draft(new Place(line, name.replaceAll("<[^<>]*>", " ")));
	}

	/**
	 * @param files what belongs to a name in a text
	 */
	public TemplateItem files(Function<String, byte @Nullable []> files) {
		this.draft.files(files);
		return this;
	}

	public Found read() {
		this.draft.id(this.cells.get("id"))
			.topic(this.cells.get("topic"))
			.stem(text("question"))
			.explanation(text("explanation"))
			.settings(new Settings(number("time limit"), number("difficulty"), null, null, null, null, null));
		for (String tag : this.cells.getOrDefault("tags", "").split("[;,]")) {
			this.draft.tag(tag);
		}
		this.cells.keySet()
			.stream()
			.filter((name) -> !KNOWN.contains(name) && !name.matches("(option|why|match) \\d+"))
			.forEach((name) -> this.draft.lost("the column \"" + name + "\""));
		String type = this.cells.getOrDefault("type", "").strip().toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
		if (!type.isEmpty() && QuestionType.of(type).isEmpty()) {
			return this.draft.refuse(type,
					"There is no type \"" + type + "\". Use true-false, single, multiple, ordering or matching.");
		}
		return body(QuestionType.of(type).orElse(null));
	}

	private String text(String column) {
		String text = this.cells.get(column);
		return (text == null) ? "" : this.markdown.apply(text, this.draft);
	}

	private @Nullable Integer number(String column) {
		String number = this.cells.getOrDefault(column, "").strip().replaceFirst("\\.0+$", "");
		return number.matches("[1-9]\\d{0,5}") ? Integer.valueOf(number) : null;
	}

	private Found body(@Nullable QuestionType type) {
		List<Integer> options = numbers("option");
		boolean says = answer().matches("(?i)true|false");
		if (type == QuestionType.TRUE_FALSE || (type == null && says && options.isEmpty())) {
			return says
					? this.draft
						.done(new Body.TrueFalse(answer().equalsIgnoreCase("true"), text("why 1"), text("why 2")))
					: this.draft.refuse("true-false", "Its answer is \"" + answer() + "\". Write true or false.");
		}
		if (type == QuestionType.ORDERING) {
			return this.draft.done(new Body.Ordering(
					options.stream().map((i) -> new Body.Item(text("option " + i), text("why " + i))).toList()));
		}
		if (type == QuestionType.MATCHING || (type == null && !numbers("match").isEmpty())) {
			return matching();
		}
		return options.isEmpty() ? this.draft.refuse("flashcard", "There is nothing to choose from: it has no options.")
				: choice(options, type);
	}

	private String answer() {
		return this.cells.getOrDefault("answer", "").strip();
	}

	private List<Integer> numbers(String column) {
		return IntStream.rangeClosed(1, MOST).filter((i) -> this.cells.containsKey(column + " " + i)).boxed().toList();
	}

	private Found matching() {
		List<Body.Pair> pairs = new ArrayList<>();
		List<String> distractors = new ArrayList<>();
		for (int i : numbers("match")) {
			if (this.cells.containsKey("option " + i)) {
				pairs.add(new Body.Pair(text("option " + i), text("match " + i), text("why " + i)));
			}
			else {
				distractors.add(text("match " + i));
			}
		}
		List<Integer> alone = numbers("option").stream().filter((i) -> !this.cells.containsKey("match " + i)).toList();
		return alone.isEmpty() ? this.draft.done(new Body.Matching(pairs, distractors))
				: this.draft.refuse("matching", "Option " + alone.getFirst() + " has no match. Fill it in.");
	}

	private Found choice(List<Integer> options, @Nullable QuestionType type) {
		Set<Integer> rights = rights(options);
		if (rights.isEmpty() || !options.containsAll(rights)) {
			return this.draft.refuse("single", "Its answer \"" + answer()
					+ "\" names no option. Write the number, such as 2, or several, such as 1, 3.");
		}
		List<Body.Option> all = options.stream()
			.map((i) -> new Body.Option(rights.contains(i), text("option " + i), text("why " + i), false))
			.toList();
		return this.draft.done((type == QuestionType.MULTIPLE) ? new Body.Choice(true, rights.size(), all)
				: Bodies.choice(all, type == QuestionType.SINGLE));
	}

	/** Numbers, letters, one digit for each option, or the text of the right one. */
	private Set<Integer> rights(List<Integer> options) {
		String answer = answer().replaceAll("(\\d)\\.0+(?=\\D|$)", "$1");
		Set<Integer> rights = new HashSet<>();
		boolean flags = answer.matches("[01](\\s+[01])+") && answer.split("\\s+").length == options.size();
		if (flags) {
			String[] flag = answer.split("\\s+");
			IntStream.range(0, flag.length)
				.filter((i) -> flag[i].equals("1"))
				.forEach((i) -> rights.add(options.get(i)));
		}
		else if (answer.matches("(?i)(\\d{1,2}|[a-z])(\\s*[,;.&+ ]\\s*(\\d{1,2}|[a-z]))*")) {
			for (String one : answer.toLowerCase(java.util.Locale.ROOT).split("\\s*[,;.&+ ]\\s*")) {
				rights.add(Character.isDigit(one.charAt(0)) ? Integer.parseInt(one) : one.charAt(0) - 'a' + 1);
			}
		}
		else {
			options.stream()
				.filter((i) -> this.cells.getOrDefault("option " + i, "").strip().equals(answer))
				.forEach(rights::add);
		}
		return rights;
	}

}
