package dev.readyroom.questionbank.store;

import java.util.List;
import java.util.stream.IntStream;

import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.TrueFalse;
import dev.readyroom.questionbank.source.Body;

/** From what is asked back to what a file says: the reverse of {@link Translation}. */
final class Untranslation {

	private Untranslation() {
	}

	/**
	 * @param whys by source position
	 */
	static Body body(Question question, List<String> whys) {
		return switch (question) {
			case TrueFalse it -> new Body.TrueFalse(it.answer(), why(whys, 0), why(whys, 1));
			case Choice it -> new Body.Choice(it.multiple(), it.choose(), each(it, (option,
					i) -> new Body.Option(it.rights().contains(i), option.text(), why(whys, i), option.fixed())));
			case Ordering it -> new Body.Ordering(each(it, (option, i) -> new Body.Item(option.text(), why(whys, i))));
			case Matching it -> new Body.Matching(each(it,
					(option, i) -> new Body.Pair(option.text(), it.matches().get(it.partners().get(i)), why(whys, i))),
					distractors(it));
		};
	}

	private static <T> List<T> each(Question question, java.util.function.BiFunction<Question.Option, Integer, T> to) {
		return IntStream.range(0, question.options().size())
			.mapToObj((i) -> to.apply(question.options().get(i), i))
			.toList();
	}

	private static List<String> distractors(Matching matching) {
		return IntStream.range(0, matching.matches().size())
			.filter((i) -> !matching.partners().contains(i))
			.mapToObj(matching.matches()::get)
			.toList();
	}

	private static String why(List<String> whys, int i) {
		return (i < whys.size()) ? whys.get(i) : "";
	}

}
