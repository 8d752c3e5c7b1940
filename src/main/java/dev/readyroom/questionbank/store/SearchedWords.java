package dev.readyroom.questionbank.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.SourceQuestion;

/** What a question is found by: its id, stem, options, whys and explanation. */
public final class SearchedWords {

	private SearchedWords() {
	}

	public static String of(SourceQuestion question) {
		List<String> texts = new ArrayList<>(List.of(question.id(), question.stem()));
		texts.addAll(question.body().texts());
		texts.addAll(whys(question.body()));
		texts.add(question.explanation());
		return plain(String.join(" ", texts));
	}

	static List<String> whys(Body body) {
		return switch (body) {
			case Body.TrueFalse it -> List.of(it.whyTrue(), it.whyFalse());
			case Body.Choice it -> it.options().stream().map(Body.Option::why).toList();
			case Body.Ordering it -> it.items().stream().map(Body.Item::why).toList();
			case Body.Matching it -> it.pairs().stream().map(Body.Pair::why).toList();
		};
	}

	/** Lower case, each run of spaces one: as words are searched for, too. */
	public static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
	}

}
