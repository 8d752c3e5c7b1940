package dev.readyroom.questionbank.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.QuestionType;

/** Reads what the types of question write differently. */
final class BodyReader {

	private static final String TYPES = Stream.of(QuestionType.values())
		.map(QuestionType::slug)
		.collect(Collectors.joining(", "));

	static final Body NONE = new Body.Ordering(List.of());

	private BodyReader() {
	}

	static Body read(Fields question) {
		String slug = question.text("type");
		QuestionType type = QuestionType.of(slug).orElse(null);
		if (type == null) {
			if (!slug.isBlank()) {
				question.error("type", "there is no type \"" + slug + "\"", "Use one of: " + TYPES);
			}
			return NONE;
		}
		return switch (type) {
			case TRUE_FALSE -> new Body.TrueFalse(question.value("answer", false, ScalarValue::flag),
					question.text("why-true"), question.text("why-false"));
			case SINGLE -> new Body.Choice(false, 1, options(question));
			case MULTIPLE -> new Body.Choice(true, question.value("choose", 0, ScalarValue::number), options(question));
			case ORDERING -> new Body.Ordering(items(question));
			case MATCHING -> new Body.Matching(pairs(question), question.texts("distractors"));
		};
	}

	private static List<Body.Option> options(Fields question) {
		List<Body.Option> options = new ArrayList<>();
		for (Fields entry : question.entries("options", "an option")) {
			options.add(option(entry));
		}
		return options;
	}

	private static Body.Option option(Fields entry) {
		boolean right = entry.has("right");
		if (right == entry.has("wrong")) {
			entry.error("right", "an option is either `right:` or `wrong:`", "Write exactly one of the two");
		}
		String text = entry.textOrNull("right");
		String wrong = entry.textOrNull("wrong");
		Body.Option option = new Body.Option(right, (text != null) ? text : String.valueOf(wrong), entry.text("why"),
				entry.flag("fixed"));
		entry.done("an option");
		return option;
	}

	private static List<Body.Item> items(Fields question) {
		List<Body.Item> items = new ArrayList<>();
		for (Fields entry : question.entries("items", "an item")) {
			items.add(new Body.Item(entry.text("item"), entry.text("why")));
			entry.done("an item");
		}
		return items;
	}

	private static List<Body.Pair> pairs(Fields question) {
		List<Body.Pair> pairs = new ArrayList<>();
		for (Fields entry : question.entries("pairs", "a pair")) {
			pairs.add(new Body.Pair(entry.text("item"), entry.text("match"), entry.text("why")));
			entry.done("a pair");
		}
		return pairs;
	}

}
