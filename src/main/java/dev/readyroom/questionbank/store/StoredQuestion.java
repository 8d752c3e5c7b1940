package dev.readyroom.questionbank.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.TrueFalse;

/**
 * A question as the document of its revision. Null is what the type has no use for.
 *
 * @param answer of a true-false question
 * @param rights source positions, ascending
 */
record StoredQuestion(String type, String stem, @Nullable Boolean answer, @Nullable List<StoredOption> options,
		@Nullable List<Integer> rights, @Nullable Boolean shuffle, @Nullable List<String> matches,
		@Nullable List<Integer> partners) {

	record StoredOption(String text, boolean fixed) {
	}

	static StoredQuestion of(Question question) {
		String type = question.type().slug();
		return switch (question) {
			case TrueFalse it -> new StoredQuestion(type, it.stem(), it.answer(), null, null, null, null, null);
			case Choice it -> new StoredQuestion(type, it.stem(), null, stored(it.options()),
					List.copyOf(new TreeSet<>(it.rights())), it.shuffle(), null, null);
			case Ordering it -> new StoredQuestion(type, it.stem(), null, stored(it.options()), null, null, null, null);
			case Matching it -> new StoredQuestion(type, it.stem(), null, stored(it.options()), null, null,
					it.matches(), it.partners());
		};
	}

	private static List<StoredOption> stored(List<Question.Option> options) {
		return options.stream().map((option) -> new StoredOption(option.text(), option.fixed())).toList();
	}

	Question toQuestion() {
		List<Question.Option> lines = (this.options != null)
				? this.options.stream().map((option) -> new Question.Option(option.text(), option.fixed())).toList()
				: List.of();
		return switch (QuestionType.of(this.type).orElseThrow()) {
			case TRUE_FALSE -> new TrueFalse(this.stem, Boolean.TRUE.equals(this.answer));
			case SINGLE -> new Choice(this.stem, lines, keys(), false, !Boolean.FALSE.equals(this.shuffle));
			case MULTIPLE -> new Choice(this.stem, lines, keys(), true, !Boolean.FALSE.equals(this.shuffle));
			case ORDERING -> new Ordering(this.stem, lines);
			case MATCHING -> new Matching(this.stem, lines, orEmpty(this.matches), orEmpty(this.partners));
		};
	}

	private Set<Integer> keys() {
		return Set.copyOf(orEmpty(this.rights));
	}

	private static <T> List<T> orEmpty(@Nullable List<T> list) {
		return (list != null) ? list : List.of();
	}

}
