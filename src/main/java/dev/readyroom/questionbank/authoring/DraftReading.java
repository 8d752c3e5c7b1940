package dev.readyroom.questionbank.authoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Rationale.Reference;
import dev.readyroom.questionbank.authoring.Finding.Level;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Lines;
import dev.readyroom.questionbank.source.ReadQuestion;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * A draft as if it had been read from a file: what is missing or cannot be read is noted,
 * each part of the question knows the field it comes from, and empty rows are skipped.
 */
final class DraftReading {

	static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final String PLACE = "draft";

	private final Draft draft;

	/**
	 * Fields by the part of the question that rules speak of, each on a line of its own.
	 */
	private final Map<String, String> fields = new LinkedHashMap<>();

	private final List<Lack> lacks = new ArrayList<>();

	private final ReadQuestion read;

	/** Something that the form itself shows to be missing. */
	record Lack(String field, Level level, String messageKey) {
	}

	DraftReading(Draft draft) {
		this.draft = draft;
		simpleFields();
		SourceQuestion question = question();
		this.read = new ReadQuestion(question, question.own(), "", draft.topic(), PLACE,
				Lines.of(this.fields.keySet().stream().map((part) -> PLACE + "." + part).toList()));
	}

	ReadQuestion read() {
		return this.read;
	}

	List<Lack> lacks() {
		return this.lacks;
	}

	/** The field of a line, as {@link ReadQuestion#line} counts them. */
	String field(int line) {
		List<String> all = List.copyOf(this.fields.values());
		return (line >= 1 && line <= all.size()) ? all.get(line - 1) : "stem";
	}

	private void simpleFields() {
		Map.of("id", "slug", "why-true", "whyTrue", "why-false", "whyFalse", "what-changed", "whatChanged",
				"time-limit", "timeLimit", "as-of", "asOf", "review-by", "reviewBy", "choose", "options", "legacy",
				"slug")
			.forEach(this.fields::put);
		List.of("stem", "answer", "options", "items", "pairs", "distractors", "explanation", "references", "objectives",
				"facts", "tags", "note", "difficulty", "drill")
			.forEach((name) -> this.fields.put(name, name));
	}

	private SourceQuestion question() {
		if (!SLUG.matcher(this.draft.slug()).matches() || this.draft.slug().length() > 80) {
			lack("slug", Level.ERROR, "slug");
		}
		wanted("stem", this.draft.stem(), Level.ERROR);
		wanted("explanation", this.draft.explanation(), Level.GAP);
		return new SourceQuestion(this.draft.slug(), this.draft.legacy(), this.draft.pilot(), null,
				end(this.draft.stem()), body(), end(this.draft.explanation()), orNull(end(this.draft.whatChanged())),
				references(), objectives(), Draft.words(this.draft.facts()), Draft.words(this.draft.tags()),
				orNull(this.draft.note()), settings());
	}

	private Body body() {
		return switch (this.draft.questionType()) {
			case TRUE_FALSE -> {
				if (!this.draft.answer().matches("true|false")) {
					lack("answer", Level.ERROR, "answer");
				}
				wanted("whyTrue", this.draft.whyTrue(), Level.GAP);
				wanted("whyFalse", this.draft.whyFalse(), Level.GAP);
				yield new Body.TrueFalse(this.draft.answer().equals("true"), end(this.draft.whyTrue()),
						end(this.draft.whyFalse()));
			}
			case SINGLE -> new Body.Choice(false, 1, options());
			case MULTIPLE -> {
				List<Body.Option> options = options();
				yield new Body.Choice(true, (int) options.stream().filter(Body.Option::right).count(), options);
			}
			case ORDERING -> new Body.Ordering(someRows("items", this.draft.items(),
					(item) -> item.text().isBlank() && item.why().isBlank(), this::item));
			case MATCHING -> new Body.Matching(
					someRows("pairs", this.draft.pairs(), (pair) -> (pair.item() + pair.match() + pair.why()).isBlank(),
							this::pair),
					rows("distractors", this.draft.distractors(), String::isBlank, (text, _) -> end(text)));
		};
	}

	private List<Body.Option> options() {
		return someRows("options", this.draft.options(),
				(option) -> (option.text() + option.why()).isBlank() && !option.right(), (option, field) -> {
					wanted(field + ".text", option.text(), Level.ERROR);
					wanted(field + ".why", option.why(), Level.GAP);
					return new Body.Option(option.right(), end(option.text()), end(option.why()), option.fixed());
				});
	}

	private Body.Item item(Draft.Item item, String field) {
		wanted(field + ".text", item.text(), Level.ERROR);
		wanted(field + ".why", item.why(), Level.GAP);
		return new Body.Item(end(item.text()), end(item.why()));
	}

	private Body.Pair pair(Draft.Pair pair, String field) {
		wanted(field + ".item", pair.item(), Level.ERROR);
		wanted(field + ".match", pair.match(), Level.ERROR);
		wanted(field + ".why", pair.why(), Level.GAP);
		return new Body.Pair(end(pair.item()), end(pair.match()), end(pair.why()));
	}

	private List<Reference> references() {
		return rows("references", this.draft.references(), (page) -> (page.title() + page.url()).isBlank(),
				(page, field) -> {
					wanted(field + ".title", page.title(), Level.GAP);
					wanted(field + ".url", page.url(), Level.GAP);
					return new Reference(page.title().strip(), page.url());
				});
	}

	private Map<String, String> objectives() {
		Map<String, String> objectives = new LinkedHashMap<>();
		List<Draft.Objective> all = this.draft.objectives();
		for (int i = 0; i < all.size(); i++) {
			Draft.Objective objective = all.get(i);
			String field = "objectives[" + i + "]";
			if (objective.exam().isEmpty() && objective.task().isEmpty()) {
				continue;
			}
			wanted(field + ".exam", objective.exam(), Level.ERROR);
			wanted(field + ".task", objective.task(), Level.ERROR);
			if (objectives.containsKey(objective.exam())) {
				// The file names each exam once; the second would be lost.
				lack(field + ".exam", Level.ERROR, "exam-twice");
			}
			else if (!objective.exam().isEmpty() && !objective.task().isEmpty()) {
				objectives.put(objective.exam(), objective.task());
				this.fields.put("objectives." + objective.exam(), field + ".task");
			}
		}
		return objectives;
	}

	/**
	 * The same where there has to be one: rules that count rows would count empty ones as
	 * none.
	 */
	private <F, T> List<T> someRows(String name, List<F> rows, Predicate<F> empty, BiFunction<F, String, T> reader) {
		List<T> read = rows(name, rows, empty, reader);
		if (read.isEmpty()) {
			lack(name, Level.ERROR, "no-" + name);
		}
		return read;
	}

	/** Rows that hold something; parts count these, fields count all. */
	private <F, T> List<T> rows(String name, List<F> rows, Predicate<F> empty, BiFunction<F, String, T> reader) {
		List<T> read = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			if (!empty.test(rows.get(i))) {
				String part = name + "[" + read.size() + "]";
				String field = name + "[" + i + "]";
				boolean plain = name.equals("distractors");
				this.fields.put(part, plain ? field : field + first(name));
				this.fields.put(part + ".text", plain ? field : field + first(name));
				for (String key : List.of("item", "match", "why", "title", "url")) {
					this.fields.put(part + "." + key,
							field + "." + (name.equals("items") && key.equals("item") ? "text" : key));
				}
				read.add(reader.apply(rows.get(i), field));
			}
		}
		return read;
	}

	private static String first(String name) {
		return switch (name) {
			case "pairs" -> ".item";
			case "references" -> ".url";
			default -> ".text";
		};
	}

	private Settings settings() {
		return new Settings(number("timeLimit", this.draft.timeLimit()), number("difficulty", this.draft.difficulty()),
				date("asOf", this.draft.asOf()), date("reviewBy", this.draft.reviewBy()), orNull(this.draft.source()),
				this.draft.keepOrder() ? false : null, this.draft.drill() ? true : null);
	}

	private @Nullable Integer number(String field, String text) {
		if (text.matches("\\d{1,5}")) {
			return Integer.valueOf(text);
		}
		lack(field, Level.ERROR, "number");
		return null;
	}

	private @Nullable LocalDate date(String field, String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeException ex) {
			lack(field, Level.ERROR, "date");
			return null;
		}
	}

	private void wanted(String field, String text, Level level) {
		if (text.isBlank()) {
			lack(field, level, (level == Level.ERROR) ? "empty" : "gap");
		}
	}

	private void lack(String field, Level level, String key) {
		this.lacks.add(new Lack(field, level, "questionbank.check." + key));
	}

	private static String end(String text) {
		return text.stripTrailing();
	}

	private static @Nullable String orNull(String text) {
		return text.isBlank() ? null : text;
	}

}
