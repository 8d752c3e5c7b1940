package dev.readyroom.questionbank.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.TrueFalse;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;

/** From what a file says to what is asked. */
final class Translation {

	private Translation() {
	}

	static Question question(SourceQuestion source, Settings settings) {
		return switch (source.body()) {
			case Body.TrueFalse it -> new TrueFalse(source.stem(), it.answer());
			case Body.Choice it -> new Choice(source.stem(),
					it.options().stream().map((option) -> new Question.Option(option.text(), option.fixed())).toList(),
					rights(it), it.multiple(), !Boolean.FALSE.equals(settings.shuffle()));
			case Body.Ordering it ->
				new Ordering(source.stem(), lines(it.items().stream().map(Body.Item::text).toList()));
			case Body.Matching it -> matching(source.stem(), it);
		};
	}

	private static Set<Integer> rights(Body.Choice choice) {
		return IntStream.range(0, choice.options().size())
			.filter((i) -> choice.options().get(i).right())
			.boxed()
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Matching matching(String stem, Body.Matching matching) {
		List<String> matches = matching.matches();
		return new Matching(stem, lines(matching.pairs().stream().map(Body.Pair::item).toList()), matches,
				matching.pairs().stream().map((pair) -> matches.indexOf(pair.match())).toList());
	}

	private static List<Question.Option> lines(List<String> texts) {
		return texts.stream().map((text) -> new Question.Option(text, false)).toList();
	}

}
