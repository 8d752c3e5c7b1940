package dev.readyroom.questionbank.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/** Everything that a question says, by its place. */
final class Texts {

	private final Map<String, String> texts = new LinkedHashMap<>();

	private Texts() {
	}

	static Map<String, String> of(SourceQuestion question) {
		Texts all = new Texts();
		all.texts.put("stem", question.stem());
		all.body(question.body());
		all.texts.put("explanation", question.explanation());
		if (question.whatChanged() != null) {
			all.texts.put("what-changed", question.whatChanged());
		}
		all.list("references", "title", question.references(), (reference) -> reference.title());
		return all.texts;
	}

	private void body(Body body) {
		switch (body) {
			case Body.TrueFalse it -> {
				this.texts.put("why-true", it.whyTrue());
				this.texts.put("why-false", it.whyFalse());
			}
			case Body.Choice it -> {
				list("options", "text", it.options(), Body.Option::text);
				list("options", "why", it.options(), Body.Option::why);
			}
			case Body.Ordering it -> {
				list("items", "item", it.items(), Body.Item::text);
				list("items", "why", it.items(), Body.Item::why);
			}
			case Body.Matching it -> {
				list("pairs", "item", it.pairs(), Body.Pair::item);
				list("pairs", "match", it.pairs(), Body.Pair::match);
				list("pairs", "why", it.pairs(), Body.Pair::why);
				list("distractors", "text", it.distractors(), Function.identity());
			}
		}
	}

	private <T> void list(String key, String part, List<T> entries, Function<T, String> text) {
		for (int i = 0; i < entries.size(); i++) {
			this.texts.put(key + "[" + i + "]." + part, text.apply(entries.get(i)));
		}
	}

}
