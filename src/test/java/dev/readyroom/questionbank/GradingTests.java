package dev.readyroom.questionbank;

import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class GradingTests {

	private final Question trueFalse = new TrueFalse("A statement", false);

	private final Question single = new Choice("Which?", options(4), Set.of(2), false, true);

	private final Question multiple = new Choice("Which two?", options(5), Set.of(0, 3), true, true);

	private final Question ordering = new Ordering("Order", options(4));

	// Items 0 and 1 share match 0; match 2 fits nothing.
	private final Question matching = new Matching("Match", options(3), List.of("a", "b", "c"), List.of(0, 0, 1));

	@ParameterizedTest
	@CsvSource({ "c:1, 1", "c:0, 0", "'', 0", "'o:0,1', 0" })
	void aTrueFalseQuestionIsRightOrWrong(String response, double mark) {
		assertGrades(this.trueFalse, response, mark, mark);
	}

	@ParameterizedTest
	@CsvSource({ "c:2, 1", "c:0, 0", "'', 0" })
	void aSingleChoiceIsRightOrWrongUnderBothPolicies(String response, double mark) {
		assertGrades(this.single, response, mark, mark);
	}

	@ParameterizedTest
	@CsvSource({ "'c:0,3', 1, 1", "'c:0', 0, 0.5", "'c:0,1', 0, 0", "'c:1,2', 0, 0", "'c:0,1,3', 0, 0.5",
			"'c:0,1,2,3,4', 0, 0", "'', 0, 0" })
	void partialCreditOfMultipleChoiceIsRightsLessWrongs(String response, double whole, double partial) {
		assertGrades(this.multiple, response, whole, partial);
	}

	@ParameterizedTest
	@CsvSource({ "'o:0,1,2,3', 1, 1", "'o:1,2,3,0', 0, 0.6667", "'o:3,2,1,0', 0, 0", "'o:0,1,3,2', 0, 0.3333",
			"'o:0,1,2', 0, 0", "'', 0, 0" })
	void partialCreditOfOrderingCountsNeighboursInOrder(String response, double whole, double partial) {
		assertGrades(this.ordering, response, whole, partial);
	}

	@ParameterizedTest
	@CsvSource({ "'m:0-0,1-0,2-1', 1, 1", "'m:0-0,1-1,2-1', 0, 0.6667", "'m:0-0', 0, 0.3333", "'m:0-2,1-2,2-2', 0, 0",
			"'', 0, 0" })
	void partialCreditOfMatchingCountsRightPairs(String response, double whole, double partial) {
		assertGrades(this.matching, response, whole, partial);
	}

	@Test
	void theKeyOfEveryTypeGetsTheFullMark() {
		for (Question question : List.of(this.trueFalse, this.single, this.multiple, this.ordering, this.matching)) {
			assertThat(question.accepts(question.key())).isTrue();
			for (Credit credit : Credit.values()) {
				assertThat(question.grade(question.key(), credit)).isEqualTo(1);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "c:4", "c:0,1", "o:0,1,2,3", "m:0-0" })
	void aSingleChoiceTakesOnlyOneOfItsOptions(String response) {
		assertThat(this.single.accepts(Response.decode(response))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "o:0,1,2", "o:0,0,1,2", "o:0,1,2,4", "c:0" })
	void anOrderingTakesEachStepOnce(String response) {
		assertThat(this.ordering.accepts(Response.decode(response))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "m:3-0", "m:0-3", "o:0,1,2" })
	void aMatchingTakesItemsAndMatchesItHas(String response) {
		assertThat(this.matching.accepts(Response.decode(response))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "c:0", "c:0,3", "o:2,0,1", "m:0-0,2-1" })
	void aResponseIsStoredAndReadBack(String encoded) {
		assertThat(Response.decode(encoded).encoded()).isEqualTo(encoded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "x:1", "c:", "c:a", "m:1", "c" })
	void whatIsNoResponseIsRefused(String encoded) {
		assertThatIllegalArgumentException().isThrownBy(() -> Response.decode(encoded));
	}

	@Test
	void anOrderingIsNeverShownInItsRightOrder() {
		Question two = new Ordering("Order", options(2));
		for (int seed = 0; seed < 200; seed++) {
			assertThat(two.shuffled(new Random(seed)).options()).isEqualTo(List.of(1, 0));
		}
	}

	@Test
	void fixedOptionsStayWhereTheyAre() {
		Question question = new Choice("Which?", List.of(new Question.Option("a", false),
				new Question.Option("b", false), new Question.Option("c", false), new Question.Option("none", true)),
				Set.of(0), false, true);
		for (int seed = 0; seed < 50; seed++) {
			ShownOrder shown = question.shuffled(new Random(seed));
			assertThat(shown.options()).last().isEqualTo(3);
			assertThat(shown.options()).containsExactlyInAnyOrder(0, 1, 2, 3);
			assertThat(ShownOrder.decode(shown.encoded())).isEqualTo(shown);
		}
	}

	private static void assertGrades(Question question, String response, double whole, double partial) {
		Response given = Response.decode(response);
		assertThat(question.grade(given, Credit.ALL_OR_NOTHING)).isEqualTo(whole);
		assertThat(question.grade(given, Credit.PARTIAL)).isEqualTo(partial, within(0.0001));
	}

	private static List<Question.Option> options(int n) {
		return java.util.stream.IntStream.range(0, n)
			.mapToObj((i) -> new Question.Option("option " + i, false))
			.toList();
	}

}
