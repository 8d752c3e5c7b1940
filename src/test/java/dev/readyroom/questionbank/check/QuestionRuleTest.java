package dev.readyroom.questionbank.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.source.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class QuestionRuleTest {

	@Test
	void aBankWithoutAFaultHasNoProblem() {
		assertThat(SampleBank.good().problems()).isEmpty();
	}

	@ParameterizedTest(name = "{0}: {2} instead of {1}")
	@MethodSource("faults")
	void aFaultIsNamedWithItsPlace(QuestionRule rule, String good, String bad, String message) {
		Context context = Context.of(SampleBank.good().with(good, bad).read(), SampleBank.TODAY);
		List<Problem> problems = context.questions().flatMap((it) -> rule.check(it, context)).toList();
		assertThat(problems).extracting(Problem::message).anyMatch((text) -> text.contains(message));
		assertThat(problems).allSatisfy((problem) -> {
			assertThat(problem.file()).isEqualTo(SampleBank.TOPIC);
			assertThat(problem.line()).isGreaterThan(6);
			assertThat(problem.question()).isNotBlank();
			assertThat(problem.remedy()).isNotBlank();
			assertThat(problem.message()).doesNotEndWith(".");
		});
	}

	@Test
	void everyRuleHasAFault() {
		Set<Object> tried = faults().map((fault) -> fault.get()[0]).collect(Collectors.toSet());
		assertThat(tried).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(QuestionRule.class));
	}

	static Stream<Arguments> faults() {
		String long121 = "word ".repeat(121);
		return Stream.of(arguments(QuestionRule.HAS_A_TIME_LIMIT, "time-limit: 45, ", "", "`time-limit` is missing"),
				arguments(QuestionRule.HAS_A_TIME_LIMIT, "time-limit: 20", "time-limit: 4", "from 5 to 3600"),
				arguments(QuestionRule.HAS_A_TIME_LIMIT, "time-limit: 20", "time-limit: 3601", "from 5 to 3600"),
				arguments(QuestionRule.HAS_A_DIFFICULTY, "difficulty: 2, ", "", "`difficulty` is missing"),
				arguments(QuestionRule.HAS_A_DIFFICULTY, "difficulty: 2", "difficulty: 4", "from 1 to 3"),
				arguments(QuestionRule.HAS_BEEN_CHECKED, "as-of: 2026-11-01, ", "", "`as-of` is missing"),
				arguments(QuestionRule.HAS_BEEN_CHECKED, "as-of: 2026-11-01", "as-of: 2026-12-01", "cannot lie ahead"),
				arguments(QuestionRule.WILL_BE_REVIEWED, ", review-by: 2027-05-01", "", "`review-by` is missing"),
				arguments(QuestionRule.WILL_BE_REVIEWED, "2027-05-01", "2026-11-01", "must come after"),
				arguments(QuestionRule.WILL_BE_REVIEWED, "as-of: 2026-11-01, review-by: 2027-05-01",
						"as-of: 2026-01-01, review-by: 2026-11-22", "should have been reviewed by 2026-11-22"),
				arguments(QuestionRule.PICTURES_ARE_DESCRIBED, "wrong: Green",
						"wrong: \"![](images/00000000000000000000000000000000.png)\"", "no description"),
				arguments(QuestionRule.SINGLE_HAS_ONE_RIGHT, "wrong: Green", "right: Green", "not 2"),
				arguments(QuestionRule.SINGLE_HAS_ONE_RIGHT, "right: Blue", "wrong: Blue", "not 0"),
				arguments(QuestionRule.MULTIPLE_CHOOSES_ITS_RIGHTS, "choose: 2", "choose: 3", "`choose` is 3, but 2"),
				arguments(QuestionRule.MULTIPLE_CHOOSES_ITS_RIGHTS,
						"choose: 2\n    stem: |\n      Which are birds? (Choose TWO.)\n    options:\n      - right: Owl",
						"choose: 1\n    stem: |\n      Which are birds?\n    options:\n      - wrong: Owl",
						"two or more right options"),
				arguments(QuestionRule.ORDERING_HAS_THREE_TO_SIX_ITEMS, "      - item: Drink\n        why: At last.\n",
						"", "3 to 6 items, but there are 2"),
				arguments(QuestionRule.MATCHING_HAS_THREE_TO_SEVEN_PAIRS,
						"      - item: Kitten\n        match: Meow\n        why: Small cats do too.\n", "",
						"3 to 7 pairs, but there are 2"),
				arguments(QuestionRule.MATCHING_HAS_THREE_TO_SEVEN_PAIRS, "match: Woof", "match: Meow",
						"the same match"),
				arguments(QuestionRule.NO_TWO_ALIKE, "wrong: Green", "wrong: \"Blue.\"", "number 2 of the options"),
				arguments(QuestionRule.NO_TWO_ALIKE, "item: Drink", "item: Add   tea", "number 3 of the items"),
				arguments(QuestionRule.NO_TWO_ALIKE, "item: Kitten", "item: Cat", "number 3 of the pairs"),
				arguments(QuestionRule.NO_TWO_ALIKE, "- Moo", "- Woof", "is the match of an item"),
				arguments(QuestionRule.NO_TWO_ALIKE, "- Moo", "- Woof.", "differ only in spaces"),
				arguments(QuestionRule.STEM_ASKS_FOR_THE_RIGHT_NUMBER, "(Choose TWO.)", "(Choose THREE.)",
						"2 are asked for"),
				arguments(QuestionRule.LEGACY_IS_FOR_THE_SEEDS, "type: single", "type: single\n    legacy: true",
						"three seed questions alone"),
				arguments(QuestionRule.NO_BARE_CMK, "Water is wet.", "A CMK is wet.", "CMK means two things"),
				arguments(QuestionRule.NO_BARE_CMK, "Water is wet.", "All CMKs are wet.", "CMK means two things"),
				arguments(QuestionRule.NOT_ALL_OF_THE_ABOVE, "wrong: Red", "wrong: None of the above", "any order"),
				arguments(QuestionRule.NOT_ALL_OF_THE_ABOVE, "wrong: Red", "wrong: All of them.", "any order"),
				arguments(QuestionRule.SCENARIO_IS_SHORT,
						"difficulty: 2, as-of: 2026-11-01, review-by: 2027-05-01 }\nquestions:\n  - id: statement\n    type: true-false\n    stem: |\n      Water is wet.",
						"difficulty: 3, as-of: 2026-11-01, review-by: 2027-05-01 }\nquestions:\n  - id: statement\n    type: true-false\n    stem: |\n      "
								+ long121,
						"the scenario has 121 words"),
				arguments(QuestionRule.TEXTS_CAN_BE_SHOWN, "why: Look up.", "why: \"Look\\u0007 up.\"",
						"control character"),
				arguments(QuestionRule.TEXTS_CAN_BE_SHOWN, "why: Look up.", "why: " + "x".repeat(20_001), "20,000"),
				arguments(QuestionRule.HAS_OFFICIAL_REFERENCES,
						"references:\n      - { title: A page, url: \"https://docs.aws.amazon.com/a\" }",
						"references: []", "no reference is given"),
				arguments(QuestionRule.HAS_OFFICIAL_REFERENCES, "https://docs.aws.amazon.com/a",
						"http://docs.aws.amazon.com/a", "no address of official documentation"),
				arguments(QuestionRule.HAS_OFFICIAL_REFERENCES, "https://docs.aws.amazon.com/a",
						"https://docs.aws.amazon.com.evil.org/a", "no address of official documentation"),
				arguments(QuestionRule.HAS_OFFICIAL_REFERENCES, "https://docs.aws.amazon.com/a",
						"https://docs.aws.amazon.com@evil.org/a", "no address of official documentation"),
				arguments(QuestionRule.OBJECTIVES_BELONG_TO_EXAMS, "objectives: { demo: \"2.3\" }", "objectives: {}",
						"belongs to no exam"),
				arguments(QuestionRule.OBJECTIVES_BELONG_TO_EXAMS, "{ demo: \"2.3\" }", "{ demi: \"2.3\" }",
						"there is no exam demi"),
				arguments(QuestionRule.OBJECTIVES_BELONG_TO_EXAMS, "{ demo: \"2.3\" }", "{ demo: \"3.1\" }",
						"has no domain for 3.1"),
				arguments(QuestionRule.FACTS_ARE_LISTED, "[F-1]", "[F-9]", "no fact F-9"),
				arguments(QuestionRule.TAGS_ARE_SLUGS, "[water, wet]", "[Water]", "\"Water\" is no tag"),
				arguments(QuestionRule.TAGS_ARE_SLUGS, "[water, wet]", "[wet, wet]", "\"wet\" is no tag"),
				arguments(QuestionRule.NOTE_LEADS_SOMEWHERE, "sample#being-wet", "sample", "names no paragraph"),
				arguments(QuestionRule.NOTE_LEADS_SOMEWHERE, "sample#being-wet", "other#being-wet",
						"no study notes other.md"),
				arguments(QuestionRule.NOTE_LEADS_SOMEWHERE, "sample#being-wet", "sample#being-dry",
						"no heading with the anchor being-dry"));
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("harmless")
	void whatIsAllowedIsNotReported(String good, String other) {
		assertThat(SampleBank.good().with(good, other).problems()).isEmpty();
	}

	static Stream<Arguments> harmless() {
		return Stream.of(
				arguments("id: one-of-three\n    type: single",
						"id: seed-types-of-keys-to-import\n    type: single\n    legacy: true"),
				arguments("Water is wet.", "A KMS key is wet."),
				arguments("wrong: Red", "wrong: Split the calls evenly over all of them"),
				arguments("    objectives: { demo: \"1.1\" }\n", ""),
				arguments("https://docs.aws.amazon.com/a", "https://csrc.nist.gov/a"),
				arguments("type: single", "type: single\n    retired: It was never a good question."),
				arguments("type: single", "type: single\n    pilot: true"), arguments("wrong: Green", "wrong: blue"),
				arguments("- Moo", "- \"no\""));
	}

	@Test
	void theSeedsMayKeepTheirWords() {
		SampleBank bank = SampleBank.good()
			.with("id: one-of-three\n    type: single",
					"id: seed-types-of-keys-to-import\n    type: single\n    legacy: true")
			.with("Which colour has the sky?", "Which colour has a CMK?")
			.with("wrong: Red", "wrong: All of the above");
		assertThat(bank.problems()).isEmpty();
	}

	@Test
	void aRetiredQuestionNeedsNoReview() {
		SampleBank bank = SampleBank.good()
			.with("type: single",
					"type: single\n    retired: outdated\n    as-of: 2020-01-01\n    review-by: 2020-05-01");
		assertThat(bank.problems()).isEmpty();
	}

}
