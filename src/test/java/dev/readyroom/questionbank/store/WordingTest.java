package dev.readyroom.questionbank.store;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.Question.Option;
import dev.readyroom.questionbank.TrueFalse;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

	private static final List<Option> AB = List.of(new Option("a", false), new Option("b", false));

	static Stream<Question> differentQuestions() {
		return Stream.of(new TrueFalse("s", true), new TrueFalse("s", false), new TrueFalse("S", true),
				new Choice("s", AB, Set.of(0), false, true), new Choice("s", AB, Set.of(1), false, true),
				new Choice("s", AB, Set.of(0), true, true), new Choice("s", AB, Set.of(0), false, false),
				new Choice("s", AB.reversed(), Set.of(0), false, true),
				new Choice("s", List.of(new Option("a", true), new Option("b", false)), Set.of(0), false, true),
				new Choice("s", List.of(new Option("a\noption:1:b", false), new Option("", false)), Set.of(0), false,
						true),
				new Ordering("s", AB), new Ordering("s", AB.reversed()),
				new Matching("s", AB, List.of("x", "y"), List.of(0, 1)),
				new Matching("s", AB, List.of("x", "y"), List.of(1, 0)),
				new Matching("s", AB, List.of("x", "y", "z"), List.of(0, 1)));
	}

	@Test
	void everyDifferenceInWordsOrKeyIsAnotherWording() {
		assertThat(differentQuestions().map(Wording::hash)).doesNotHaveDuplicates();
	}

	@Test
	void lineEndsAndTrailingSpacesAreNone() {
		assertThat(Wording.hash(new TrueFalse("one  \r\ntwo\t\n\n", true)))
			.isEqualTo(Wording.hash(new TrueFalse("one\ntwo", true)))
			.isNotEqualTo(Wording.hash(new TrueFalse("one\n two", true)));
	}

	/**
	 * Attempts pin revisions by it: if this fails, every installation would get new
	 * revisions.
	 */
	@Test
	void theHashIsTheSameForever() {
		assertThat(Wording.hash(new Choice("Which?", AB, Set.of(1), false, true)))
			.isEqualTo("2da67a17dabe3aaf5f5db52361abaf35a490bfb3da0770a95e7d9ef3b61c0e13");
	}

	@ParameterizedTest
	@MethodSource("differentQuestions")
	void aStoredQuestionComesBackTheSame(Question question) {
		String document = Documents.write(StoredQuestion.of(question));
		assertThat(Documents.read(document, StoredQuestion.class).toQuestion()).isEqualTo(question);
	}

}
