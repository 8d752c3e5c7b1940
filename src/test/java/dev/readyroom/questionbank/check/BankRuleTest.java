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

class BankRuleTest {

	@ParameterizedTest(name = "{0}: {3}")
	@MethodSource("faults")
	void aFaultIsNamedWithItsFile(BankRule rule, SampleBank bank, String place, String message) {
		List<Problem> problems = rule.check(Context.of(bank.read(), SampleBank.TODAY)).toList();
		assertThat(problems).anySatisfy((problem) -> {
			assertThat(problem.file() + ":" + problem.line()).isEqualTo(place);
			assertThat(problem.message()).contains(message);
			assertThat(problem.remedy()).isNotBlank();
		});
	}

	@Test
	void everyRuleHasAFault() {
		Set<Object> tried = faults().map((fault) -> fault.get()[0]).collect(Collectors.toSet());
		assertThat(tried).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(BankRule.class));
	}

	static Stream<Arguments> faults() {
		return Stream.of(
				arguments(BankRule.HOLDS_QUESTIONS, SampleBank.good().without(SampleBank.TOPIC), ".:1",
						"no file of questions in a sample"),
				arguments(BankRule.IDS_ARE_UNIQUE, SampleBank.good().with("id: in-pairs", "id: in-order"),
						"x/sample.yaml:67", "also used in x/sample.yaml:84"),
				arguments(BankRule.IDS_ARE_UNIQUE, SampleBank.good()
					.file("y/other.yaml", other("statement").replace("type: single", "type: single\n    retired: old")),
						"y/other.yaml:6", "also used in x/sample.yaml:7"),
				arguments(BankRule.FILES_ARE_NAMED_AFTER_THEIR_TOPIC,
						SampleBank.good().with("topic: sample", "topic: simple"), "x/sample.yaml:1",
						"not named after its topic simple"),
				arguments(BankRule.FILES_ARE_NAMED_AFTER_THEIR_TOPIC,
						SampleBank.good().file("y/sample.yaml", other("q").replace("topic: other", "topic: sample")),
						"y/sample.yaml:1", "the topic is also in x/sample.yaml"),
				arguments(BankRule.FILES_ARE_WHERE_THEY_ARE_FOUND, SampleBank.good().file("x/more.yml", ""),
						"x/more.yml:1", "nothing reads this file"),
				arguments(BankRule.FILES_ARE_WHERE_THEY_ARE_FOUND, SampleBank.good().file("stray.yaml", ""),
						"stray.yaml:1", "nothing reads this file"),
				arguments(BankRule.PICTURES_ARE_NAMED_BY_THEIR_CONTENT,
						SampleBank.good().file("x/images/plan.png", "?"), "x/images/plan.png:1", "none of PNG"),
				arguments(BankRule.QUESTIONS_HAVE_THEIR_PICTURES,
						SampleBank.good()
							.with("      Water is wet.\n", "      ![](images/00000000000000000000000000000000.png)\n"),
						"x/sample.yaml:9", "no picture x/images/0000"),
				arguments(BankRule.TITLES_FIT, SampleBank.good().with("title: A sample", "title: " + "A".repeat(201)),
						"x/sample.yaml:1", "too long"),
				arguments(BankRule.TITLES_FIT,
						SampleBank.good().with("title: A sample", "title: A sample\nlang: English"), "x/sample.yaml:1",
						"no language tag"),
				arguments(BankRule.GROUPS_NAME_TOPICS,
						SampleBank.good().with("topics.yaml", "[sample]", "[sample, gone]"), "topics.yaml:2",
						"the topic gone, which has no file"),
				arguments(BankRule.NOTES_HAVE_THEIR_PICTURES, SampleBank.good().without("x/images/drawing.svg"),
						"x/sample.md:5", "no picture images/drawing.svg"),
				arguments(BankRule.NOTES_HAVE_THEIR_PICTURES,
						SampleBank.good().with("x/sample.md", "images/drawing.svg", "https://evil.org/a.svg"),
						"x/sample.md:5", "no picture https://evil.org/a.svg"),
				arguments(BankRule.NOTES_LEAD_SOMEWHERE, SampleBank.good().with("x/sample.md", "#a-sample", "#nowhere"),
						"x/sample.md:9", "the link #nowhere leads nowhere"),
				arguments(BankRule.NOTES_LEAD_SOMEWHERE, SampleBank.good().with("x/sample.md", "https:", "http:"),
						"x/sample.md:3", "leads nowhere"),
				arguments(BankRule.NOTES_LEAD_SOMEWHERE,
						SampleBank.good().with("x/sample.md", "sample.md#being-wet", "gone.md"), "x/sample.md:9",
						"the link gone.md leads nowhere"),
				arguments(BankRule.NOTES_CAN_BE_SHOWN,
						SampleBank.good().file("x/sample.md", new byte[] { 'a', (byte) 0xE4 }), "x/sample.md:1",
						"not in UTF-8"),
				arguments(BankRule.NOTES_CAN_BE_SHOWN, SampleBank.good().file("x/sample.md", "a".repeat(200_001)),
						"x/sample.md:1", "more than 200,000 characters"),
				arguments(BankRule.PICTURES_HAVE_NAMES_OF_THEIR_OWN,
						SampleBank.good().file("y/images/drawing.svg", "<svg/>"), "y/images/drawing.svg:1",
						"the same name: x/images/drawing.svg"),
				arguments(BankRule.FACTS_ARE_ASKED, SampleBank.good().with("[F-1]", "[F-2]"), "facts.yaml:3",
						"no question asks the fact F-1"),
				arguments(BankRule.FACTS_CAN_BE_LOOKED_UP, SampleBank.good().without("facts.yaml"), "facts.yaml:1",
						"no list of them"),
				arguments(BankRule.FACTS_CAN_BE_LOOKED_UP,
						SampleBank.good()
							.with("facts.yaml", "https://docs.aws.amazon.com/a", "https://blog.example.org/a"),
						"facts.yaml:3", "no official documentation"));
	}

	private static String other(String id) {
		return """
				topic: other
				title: Another
				summary: Another one.
				defaults: { time-limit: 45, difficulty: 2, as-of: 2026-11-01, review-by: 2027-05-01 }
				questions:
				  - id: %s
				    type: single
				    stem: Which?
				    options:
				      - right: This
				        why: It is.
				      - wrong: That
				        why: It is not.
				    explanation: So.
				    references: [{ title: A page, url: "https://docs.aws.amazon.com/z" }]
				    objectives: { demo: "1" }
				""".formatted(id);
	}

}
