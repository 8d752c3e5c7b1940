package dev.readyroom.questionbank.authoring;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * A question as an author left it: whatever was typed, right or not, so that nothing is
 * lost between two visits. It is the editor's form, and the document in the database.
 *
 * @param slug the id in files and addresses
 * @param answer of a true-false question {@code true} or {@code false}
 * @param items in the right order
 * @param facts and {@code tags}: words between spaces or commas
 * @param timeLimit seconds
 * @param keepOrder and the other ticks: what a form does not send is not ticked
 */
public record Draft(String slug, String topic, String type, String stem, String answer, String whyTrue, String whyFalse,
		List<Option> options, List<Item> items, List<Pair> pairs, List<String> distractors, String explanation,
		String whatChanged, List<Link> references, List<Objective> objectives, String facts, String tags, String note,
		String difficulty, String timeLimit, String asOf, String reviewBy, String source, Boolean keepOrder,
		Boolean drill, Boolean pilot, Boolean legacy) {

	public Draft {
		slug = written(slug).strip();
		topic = written(topic);
		type = written(type);
		stem = written(stem);
		answer = written(answer);
		whyTrue = written(whyTrue);
		whyFalse = written(whyFalse);
		options = list(options);
		items = list(items);
		pairs = list(pairs);
		distractors = list(distractors).stream().map(Draft::written).toList();
		explanation = written(explanation);
		whatChanged = written(whatChanged);
		references = list(references);
		objectives = list(objectives);
		facts = written(facts);
		tags = written(tags);
		note = written(note).strip();
		difficulty = written(difficulty).strip();
		timeLimit = written(timeLimit).strip();
		asOf = written(asOf).strip();
		reviewBy = written(reviewBy).strip();
		source = written(source).strip();
		keepOrder = Boolean.TRUE.equals(keepOrder);
		drill = Boolean.TRUE.equals(drill);
		pilot = Boolean.TRUE.equals(pilot);
		legacy = Boolean.TRUE.equals(legacy);
	}

	public record Option(Boolean right, String text, String why, Boolean fixed) {

		public static final Option EMPTY = new Option(false, "", "", false);

		Option marked(boolean right) {
			return new Option(right, this.text, this.why, this.fixed);
		}

		public Option {
			right = Boolean.TRUE.equals(right);
			text = written(text);
			why = written(why);
			fixed = Boolean.TRUE.equals(fixed);
		}

	}

	public record Item(String text, String why) {

		public static final Item EMPTY = new Item("", "");

		public Item {
			text = written(text);
			why = written(why);
		}

	}

	public record Pair(String item, String match, String why) {

		public static final Pair EMPTY = new Pair("", "", "");

		public Pair {
			item = written(item);
			match = written(match);
			why = written(why);
		}

	}

	public record Link(String title, String url) {

		public static final Link EMPTY = new Link("", "");

		public Link {
			title = written(title);
			url = written(url).strip();
		}

	}

	public record Objective(String exam, String task) {

		public Objective {
			exam = written(exam).strip();
			task = written(task).strip();
		}

	}

	/** A draft of what a file or another program's export says. */
	public static Draft of(String topic, SourceQuestion it) {
		Settings own = it.own();
		Body body = it.body();
		Body.TrueFalse statement = (body instanceof Body.TrueFalse trueFalse) ? trueFalse : null;
		return new Draft(it.id(), topic, it.type().slug(), it.stem(),
				(statement != null) ? String.valueOf(statement.answer()) : "",
				(statement != null) ? statement.whyTrue() : "", (statement != null) ? statement.whyFalse() : "",
				options(body), items(body), pairs(body),
				(body instanceof Body.Matching matching) ? matching.distractors() : List.of(), it.explanation(),
				written(it.whatChanged()),
				it.references().stream().map((page) -> new Link(page.title(), page.url())).toList(),
				it.objectives()
					.entrySet()
					.stream()
					.map((entry) -> new Objective(entry.getKey(), entry.getValue()))
					.toList(),
				String.join(" ", it.facts()), String.join(" ", it.tags()), written(it.note()),
				written(own.difficulty()), written(own.timeLimit()), written(own.asOf()), written(own.reviewBy()),
				written(own.source()), Boolean.FALSE.equals(own.shuffle()), Boolean.TRUE.equals(own.drill()),
				it.pilot(), it.legacy());
	}

	private static List<Option> options(Body body) {
		return (body instanceof Body.Choice choice) ? choice.options()
			.stream()
			.map((option) -> new Option(option.right(), option.text(), option.why(), option.fixed()))
			.toList() : List.of();
	}

	private static List<Item> items(Body body) {
		return (body instanceof Body.Ordering ordering)
				? ordering.items().stream().map((item) -> new Item(item.text(), item.why())).toList() : List.of();
	}

	private static List<Pair> pairs(Body body) {
		return (body instanceof Body.Matching matching)
				? matching.pairs().stream().map((pair) -> new Pair(pair.item(), pair.match(), pair.why())).toList()
				: List.of();
	}

	/** The same as text: what a form carries along and the database keeps. */
	public String toJson() {
		return DraftDocuments.write(this);
	}

	public static Draft fromJson(String json) {
		return DraftDocuments.read(json);
	}

	public QuestionType questionType() {
		return QuestionType.of(this.type).orElse(QuestionType.SINGLE);
	}

	Draft withSlug(String slug) {
		return new Draft(slug, this.topic, this.type, this.stem, this.answer, this.whyTrue, this.whyFalse, this.options,
				this.items, this.pairs, this.distractors, this.explanation, this.whatChanged, this.references,
				this.objectives, this.facts, this.tags, this.note, this.difficulty, this.timeLimit, this.asOf,
				this.reviewBy, this.source, this.keepOrder, this.drill, this.pilot, this.legacy);
	}

	/** The same as a question of its own, which is as new as any. */
	Draft copied(String slug) {
		return new Draft(slug, this.topic, this.type, this.stem, this.answer, this.whyTrue, this.whyFalse, this.options,
				this.items, this.pairs, this.distractors, this.explanation, this.whatChanged, this.references,
				this.objectives, this.facts, this.tags, this.note, this.difficulty, this.timeLimit, this.asOf,
				this.reviewBy, this.source, this.keepOrder, this.drill, this.pilot, false);
	}

	Draft withTopic(String topic) {
		return new Draft(this.slug, topic, this.type, this.stem, this.answer, this.whyTrue, this.whyFalse, this.options,
				this.items, this.pairs, this.distractors, this.explanation, this.whatChanged, this.references,
				this.objectives, this.facts, this.tags, this.note, this.difficulty, this.timeLimit, this.asOf,
				this.reviewBy, this.source, this.keepOrder, this.drill, this.pilot, this.legacy);
	}

	/** With something more below the text of the question. */
	public Draft withBelow(String markdown) {
		return new Draft(this.slug, this.topic, this.type, (this.stem.stripTrailing() + "\n\n" + markdown).strip(),
				this.answer, this.whyTrue, this.whyFalse, this.options, this.items, this.pairs, this.distractors,
				this.explanation, this.whatChanged, this.references, this.objectives, this.facts, this.tags, this.note,
				this.difficulty, this.timeLimit, this.asOf, this.reviewBy, this.source, this.keepOrder, this.drill,
				this.pilot, this.legacy);
	}

	/**
	 * Where nothing is said of how hard it is and how long it takes, it is as most are.
	 */
	Draft withUsualSettings() {
		return new Draft(this.slug, this.topic, this.type, this.stem, this.answer, this.whyTrue, this.whyFalse,
				this.options, this.items, this.pairs, this.distractors, this.explanation, this.whatChanged,
				this.references, this.objectives, this.facts, this.tags, this.note,
				this.difficulty.isEmpty() ? String.valueOf(DraftColumns.DIFFICULTY) : this.difficulty,
				this.timeLimit.isEmpty() ? String.valueOf(DraftColumns.TIME_LIMIT) : this.timeLimit, this.asOf,
				this.reviewBy, this.source, this.keepOrder, this.drill, this.pilot, this.legacy);
	}

	private Draft withTags(String tags) {
		return new Draft(this.slug, this.topic, this.type, this.stem, this.answer, this.whyTrue, this.whyFalse,
				this.options, this.items, this.pairs, this.distractors, this.explanation, this.whatChanged,
				this.references, this.objectives, this.facts, tags, this.note, this.difficulty, this.timeLimit,
				this.asOf, this.reviewBy, this.source, this.keepOrder, this.drill, this.pilot, this.legacy);
	}

	/** With one more tag, if it has it not yet. */
	Draft withTag(String tag) {
		return words(this.tags).contains(tag) ? this : withTags((this.tags + " " + tag).strip());
	}

	Draft withOptions(List<Option> options) {
		return new Draft(this.slug, this.topic, this.type, this.stem, this.answer, this.whyTrue, this.whyFalse, options,
				this.items, this.pairs, this.distractors, this.explanation, this.whatChanged, this.references,
				this.objectives, this.facts, this.tags, this.note, this.difficulty, this.timeLimit, this.asOf,
				this.reviewBy, this.source, this.keepOrder, this.drill, this.pilot, this.legacy);
	}

	Draft withItems(List<Item> items) {
		return new Draft(this.slug, this.topic, this.type, this.stem, this.answer, this.whyTrue, this.whyFalse,
				this.options, items, this.pairs, this.distractors, this.explanation, this.whatChanged, this.references,
				this.objectives, this.facts, this.tags, this.note, this.difficulty, this.timeLimit, this.asOf,
				this.reviewBy, this.source, this.keepOrder, this.drill, this.pilot, this.legacy);
	}

	Draft withPairs(List<Pair> pairs, List<String> distractors) {
		return new Draft(this.slug, this.topic, this.type, this.stem, this.answer, this.whyTrue, this.whyFalse,
				this.options, this.items, pairs, distractors, this.explanation, this.whatChanged, this.references,
				this.objectives, this.facts, this.tags, this.note, this.difficulty, this.timeLimit, this.asOf,
				this.reviewBy, this.source, this.keepOrder, this.drill, this.pilot, this.legacy);
	}

	Draft withLinks(List<Link> references, List<Objective> objectives) {
		return new Draft(this.slug, this.topic, this.type, this.stem, this.answer, this.whyTrue, this.whyFalse,
				this.options, this.items, this.pairs, this.distractors, this.explanation, this.whatChanged, references,
				objectives, this.facts, this.tags, this.note, this.difficulty, this.timeLimit, this.asOf, this.reviewBy,
				this.source, this.keepOrder, this.drill, this.pilot, this.legacy);
	}

	/** With one right option, as a group of radio buttons says it; null where none is. */
	public Draft withRight(@Nullable Integer right) {
		return withOptions(IntStream.range(0, this.options.size())
			.mapToObj((i) -> this.options.get(i).marked(right != null && right == i))
			.toList());
	}

	static List<String> words(String text) {
		return text.isBlank() ? List.of() : List.of(text.strip().split("[\\s,]+"));
	}

	private static String written(@Nullable Object value) {
		return (value != null) ? value.toString().replaceAll("\\R", "\n") : "";
	}

	/** Rows that a browser left out in the middle are not there. */
	private static <T> List<T> list(@Nullable List<T> rows) {
		return (rows == null) ? List.of() : rows.stream().flatMap(Stream::ofNullable).toList();
	}

}
