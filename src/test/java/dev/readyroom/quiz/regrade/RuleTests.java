package dev.readyroom.quiz.regrade;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.readyroom.questionbank.Choice;
import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.Matching;
import dev.readyroom.questionbank.Ordering;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.Question.Option;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.TrueFalse;

import static org.assertj.core.api.Assertions.assertThat;

class RuleTests {

	private static Choice choice(int options, boolean multiple, Integer... rights) {
		return new Choice("stem",
				Stream.iterate(0, (i) -> i + 1).limit(options).map((i) -> new Option("option " + i, false)).toList(),
				Set.of(rights), multiple, true);
	}

	@ParameterizedTest
	@CsvSource({ "c:0, 0", "c:1, 1", "c:2, 0", "'', 0" })
	void anAnswerCountsByTheKeyOfToday(String response, double mark) {
		assertThat(Rule.KEY.mark(choice(3, false, 0), choice(3, false, 1), Response.decode(response),
				Credit.ALL_OR_NOTHING))
			.hasValue(mark);
	}

	@ParameterizedTest
	@CsvSource({ "ALL_OR_NOTHING, 0", "PARTIAL, 0.5" })
	void theCreditOfItsAttemptStays(Credit credit, double mark) {
		assertThat(Rule.KEY.mark(choice(4, true, 0, 1), choice(4, true, 0, 2), Response.decode("c:0"), credit))
			.hasValue(mark);
	}

	@ParameterizedTest
	@CsvSource({ "c:0", "c:2", "''" })
	void everybodyMayGetTheFullMark(String response) {
		assertThat(Rule.FULL.mark(choice(3, false, 0), choice(4, true, 1, 2), Response.decode(response),
				Credit.ALL_OR_NOTHING))
			.hasValue(1);
	}

	static Stream<Arguments> otherQuestions() {
		List<Option> steps = List.of(new Option("a", false), new Option("b", false), new Option("c", false));
		return Stream.of(Arguments.of(choice(3, false, 0), choice(4, false, 1)),
				Arguments.of(choice(3, false, 0), choice(3, true, 1, 2)),
				Arguments.of(choice(2, false, 0), new TrueFalse("stem", true)),
				Arguments.of(new Ordering("stem", steps), new Ordering("stem", steps.subList(0, 2))),
				Arguments.of(new Matching("stem", steps, List.of("x", "y"), List.of(0, 1, 1)),
						new Matching("stem", steps, List.of("x", "y", "z"), List.of(0, 1, 2))));
	}

	@ParameterizedTest
	@MethodSource("otherQuestions")
	void otherOptionsSayNothingAboutAnAnswer(Question answered, Question corrected) {
		assertThat(Rule.KEY.mark(answered, corrected, Response.BLANK, Credit.ALL_OR_NOTHING))
			.isEqualTo(OptionalDouble.empty());
	}

	@Test
	void apassFlipsWhereTheScoreCrossesTheMark() {
		assertThat(attempt(0, 1, 7, 10).flips(75)).as("70 to 80 %").isEqualTo(1);
		assertThat(attempt(1, 0, 8, 10).flips(75)).as("80 to 70 %").isEqualTo(-1);
		assertThat(attempt(0, 1, 8, 10).flips(75)).as("passed before").isZero();
		assertThat(attempt(0, 1, 2, 4).flips(75)).as("exactly the mark").isEqualTo(1);
	}

	private static Affected attempt(double before, double after, double score, int scored) {
		return new Affected(dev.readyroom.quiz.AttemptId.next(), dev.readyroom.identity.UserId.next(), "", "MOCK_EXAM",
				"demo", java.time.Instant.EPOCH, true, before, after, score, scored);
	}

}
