package dev.readyroom.questionbank.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * What other programs have no field for, as tags: {@code difficulty-3},
 * {@code time-limit-45}, {@code as-of-2026-11-23} … Reading them back takes them for what
 * they were.
 */
final class Labels {

	private static final Pattern LABEL = Pattern
		.compile("(difficulty|time-limit|as-of|review-by|objective|fact|note|readyroom)-(.+)");

	private static final Pattern OBJECTIVE = Pattern.compile("(.+)-([^-]+)");

	private final Map<String, String> objectives = new LinkedHashMap<>();

	private final List<String> facts = new ArrayList<>();

	private final List<String> tags = new ArrayList<>();

	private final List<String> flags = new ArrayList<>();

	private @Nullable Integer difficulty;

	private @Nullable Integer timeLimit;

	private @Nullable LocalDate asOf;

	private @Nullable LocalDate reviewBy;

	private @Nullable String note;

	private Labels() {
	}

	/** The question's tags, and what else it has as tags. */
	static List<String> pack(SourceQuestion it) {
		List<String> tags = new ArrayList<>(it.tags());
		BiConsumer<String, @Nullable Object> add = (name, value) -> {
			if (value != null) {
				tags.add(name + "-" + value);
			}
		};
		add.accept("difficulty", it.own().difficulty());
		add.accept("time-limit", it.own().timeLimit());
		add.accept("as-of", it.own().asOf());
		add.accept("review-by", it.own().reviewBy());
		it.objectives().forEach((exam, objective) -> add.accept("objective-" + exam, objective));
		it.facts().forEach((fact) -> add.accept("fact", fact));
		add.accept("note", it.note());
		flags(it).forEach((flag) -> add.accept("readyroom", flag));
		return tags;
	}

	private static List<String> flags(SourceQuestion it) {
		List<String> flags = new ArrayList<>();
		if (Boolean.TRUE.equals(it.own().drill())) {
			flags.add("drill");
		}
		if (Boolean.FALSE.equals(it.own().shuffle())) {
			flags.add("in-this-order");
		}
		if (it.pilot()) {
			flags.add("pilot");
		}
		if (it.legacy()) {
			flags.add("legacy");
		}
		if (it.body() instanceof Body.Choice choice) {
			IntStream.range(0, choice.options().size())
				.filter((i) -> choice.options().get(i).fixed())
				.forEach((i) -> flags.add("fixed-" + (i + 1)));
		}
		return flags;
	}

	/** The question with its labels back in their places. */
	static SourceQuestion unpack(SourceQuestion it) {
		Labels labels = new Labels();
		it.tags().forEach(labels::read);
		Settings read = new Settings(labels.timeLimit, labels.difficulty, labels.asOf, labels.reviewBy, null,
				labels.flags.contains("in-this-order") ? Boolean.FALSE : null,
				labels.flags.contains("drill") ? Boolean.TRUE : null);
		Map<String, String> objectives = new LinkedHashMap<>(it.objectives());
		objectives.putAll(labels.objectives);
		List<String> facts = new ArrayList<>(it.facts());
		facts.addAll(labels.facts);
		return new SourceQuestion(it.id(), it.legacy() || labels.flags.contains("legacy"),
				it.pilot() || labels.flags.contains("pilot"), it.retired(), it.stem(), labels.fixed(it.body()),
				it.explanation(), it.whatChanged(), it.references(), objectives, facts, labels.tags,
				(it.note() != null) ? it.note() : labels.note, it.own().or(read));
	}

	private void read(String tag) {
		Matcher label = LABEL.matcher(tag);
		if (!label.matches() || !read(label.group(1), label.group(2))) {
			this.tags.add(tag);
		}
	}

	private boolean read(String name, String value) {
		try {
			switch (name) {
				case "difficulty" -> this.difficulty = number(value);
				case "time-limit" -> this.timeLimit = number(value);
				case "as-of" -> this.asOf = LocalDate.parse(value);
				case "review-by" -> this.reviewBy = LocalDate.parse(value);
				case "objective" -> {
					return objective(value);
				}
				case "fact" -> this.facts.add(value);
				case "note" -> {
					return note(value);
				}
				default -> this.flags.add(value);
			}
			return true;
		}
		catch (DateTimeException | NumberFormatException ex) {
			return false;
		}
	}

	private static Integer number(String value) {
		if (!value.matches("[1-9]\\d{0,8}")) {
			throw new NumberFormatException(value);
		}
		return Integer.valueOf(value);
	}

	private boolean objective(String value) {
		Matcher objective = OBJECTIVE.matcher(value);
		return objective.matches() && this.objectives.put(objective.group(1), objective.group(2)) == null;
	}

	private boolean note(String value) {
		boolean isNote = value.contains("#");
		if (isNote) {
			this.note = value;
		}
		return isNote;
	}

	private Body fixed(Body body) {
		if (!(body instanceof Body.Choice choice)) {
			return body;
		}
		List<Body.Option> options = IntStream.range(0, choice.options().size()).mapToObj((i) -> {
			Body.Option option = choice.options().get(i);
			return new Body.Option(option.right(), option.text(), option.why(),
					option.fixed() || this.flags.contains("fixed-" + (i + 1)));
		}).toList();
		return new Body.Choice(choice.multiple(), choice.choose(), options);
	}

}
