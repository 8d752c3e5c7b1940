package dev.readyroom.questionbank.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.readyroom.questionbank.source.SourceQuestion;

/** What a question is found by: its id, stem, options, whys and explanation. */
public final class SearchedWords {

	private SearchedWords() {
	}

	public static String of(SourceQuestion question) {
		List<String> texts = new ArrayList<>(List.of(question.id(), question.stem()));
		texts.addAll(question.body().texts());
		texts.addAll(question.body().whys());
		texts.add(question.explanation());
		return plain(String.join(" ", texts));
	}

	/** Lower case, each run of spaces one: as words are searched for, too. */
	public static String plain(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
	}

}
