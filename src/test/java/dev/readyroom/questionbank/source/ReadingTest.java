package dev.readyroom.questionbank.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.readyroom.questionbank.SampleBank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ReadingTest {

	@ParameterizedTest(name = "{1} instead of {0}")
	@MethodSource("spoiltFiles")
	void aFaultInAFileIsNamedWithLineAndRemedy(String good, String bad, int line, String message, String remedy) {
		List<Problem> problems = SampleBank.good().with(good, bad).read().readingProblems().toList();
		assertThat(problems).isNotEmpty();
		Problem first = problems.getFirst();
		assertThat(first.message()).contains(message);
		assertThat(first.remedy()).contains(remedy);
		assertThat(first.line()).isEqualTo(line);
		assertThat(first.file()).isEqualTo(SampleBank.TOPIC);
		assertThat(first.isError()).isTrue();
	}

	static Stream<Arguments> spoiltFiles() {
		return Stream.of(arguments("title: A sample", "titel: A sample", 2, "`title` is missing", "Add it"),
				arguments("    explanation: |\n      Listen.", "    explanations: |\n      Listen.", 84,
						"`explanation` is missing", "Add it"),
				arguments("    tags: [sky]", "    tag: [sky]", 44, "a single question has no key `tag`",
						"Did you mean `tags`?"),
				arguments("    tags: [sky]", "    choose: 1", 44, "a single question has no key `choose`", "Remove it"),
				arguments("        why: Look up.", "        whyy: Look up.", 31, "`why` is missing", "Add it"),
				arguments("right: Blue", "rihgt: Blue", 31, "either `right:` or `wrong:`", "exactly one"),
				arguments("type: single", "type: simple", 25, "there is no type \"simple\"", "true-false, single"),
				arguments("answer: true", "answer: yes", 11, "must be true or false, but is \"yes\"", "without quotes"),
				arguments("answer: true", "answer: \"true\"", 11, "must be true or false", "without quotes"),
				arguments("answer: true", "answer: [true]", 11, "must be a single value", "without a list"),
				arguments("choose: 2", "choose: two", 48, "must be a whole number, but is \"two\"", "digits"),
				arguments("time-limit: 20", "time-limit: 2.5", 22, "must be a whole number", "digits"),
				arguments("time-limit: 20", "time-limit: 99999999999", 22, "must be a whole number", "digits"),
				arguments("as-of: 2026-11-01", "as-of: 2026-02-30", 5, "must be a date, but is \"2026-02-30\"",
						"2026-11-23"),
				arguments("as-of: 2026-11-01", "as-of: yesterday", 5, "must be a date", "year-month-day"),
				arguments("id: statement", "id: A Statement", 7, "must be a slug", "lower-case"),
				arguments("id: statement", "id: " + "a".repeat(81), 7, "must be a slug", "80"),
				arguments("facts: [F-1]", "facts: F-1", 19, "`facts` must be a list", "brackets"),
				arguments("    options:\n      - wrong: Green", "    options: none\n    other:\n      - wrong: Green",
						28, "`options` must be a list", "dash"),
				arguments("      - { title: A page, url: \"https://docs.aws.amazon.com/a\" }",
						"      - https://docs.aws.amazon.com/a", 17, "a reference must be written as keys with values",
						"README"),
				arguments("why-true: It is.", "why-true:", 12, "`why-true` is empty", "Fill it in"),
				arguments("why-true: It is.", "why-true: \"  \"", 12, "`why-true` is empty", "Fill it in"),
				arguments("why-true: It is.", "why-true: It is.\n    why-true: It really is.", 13,
						"`why-true` is written twice", "Keep one"),
				arguments("why-true: It is.", "why-true: It: is.", 12,
						"this is not YAML: mapping values are not allowed here", "double quotes"),
				arguments("why-true: It is.", "why-true: `It` is.", 12, "this is not YAML", "double quotes"),
				arguments("    why-true: It is.", "\twhy-true: It is.", 12, "this is not YAML", "tabs"),
				arguments("why-true: It is.", "why-true: \"It is.", 17, "this is not YAML", "quotes"),
				arguments("why-true: It is.", "why-true: &it It is.", 12, "anchors and aliases", "Write the value out"),
				arguments("why-true: It is.", "why-true: !!str It is.", 12, "tags such as !!str",
						"Write the value out"),
				arguments("why-true: It is.", "why-true: [[[[[[[[[[[[[[a]]]]]]]]]]]]]]", 12, "nested deeper", "Write"),
				arguments("topic: sample", "topic: sample\n---\ntopic: sample", 3, "more than one YAML document",
						"Write"),
				arguments("why-true: It is.", "why-true: It\u0007 is.", 12, "U+0007", "Remove"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("spoiltBytes")
	void bytesThatAreNoFileAreNamed(String name, byte[] bytes, int line, String message) {
		List<Problem> problems = SampleBank.good().file(SampleBank.TOPIC, bytes).read().readingProblems().toList();
		assertThat(problems).hasSize(1);
		assertThat(problems.getFirst().message()).contains(message);
		assertThat(problems.getFirst().line()).isEqualTo(line);
	}

	static Stream<Arguments> spoiltBytes() {
		return Stream.of(arguments("nothing", new byte[0], 1, "the file is empty"),
				arguments("a comment", "# nothing\n".getBytes(StandardCharsets.UTF_8), 1, "the file is empty"),
				arguments("Latin-1", "topic: a\ntitle: \u00e4\n".getBytes(StandardCharsets.ISO_8859_1), 2,
						"not in UTF-8"),
				arguments("UTF-16", "topic: a\n".getBytes(StandardCharsets.UTF_16), 1, "not in UTF-8"),
				arguments("too much", "a".repeat(2_000_001).getBytes(StandardCharsets.UTF_8), 1, "more than 2 MB"),
				arguments("a list", "- a\n".getBytes(StandardCharsets.UTF_8), 1, "keys with values"),
				arguments("a word", "word\n".getBytes(StandardCharsets.UTF_8), 1, "keys with values"),
				arguments("brackets", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8), 1, "nested deeper"));
	}

	@ParameterizedTest
	@CsvSource({ "no", "on", "2026-11-23", "0x1F", "~", "null", "1e3", "TRUE", "12:30" })
	void wordsThatOtherReadersTakeForSomethingElseStayText(String word) {
		Bank bank = SampleBank.good().with("right: Blue", "right: " + word).read();
		assertThat(bank.readingProblems()).isEmpty();
		assertThat(question(bank, "one-of-three").body().texts()).contains(word);
	}

	@Test
	void aQuestionInheritsWhatItDoesNotSay() {
		ReadQuestion statement = SampleBank.good().read().questions().toList().getFirst();
		assertThat(statement.settings().timeLimit()).as("its own").isEqualTo(20);
		assertThat(statement.settings().difficulty()).as("of the file").isEqualTo(2);
		assertThat(statement.question().own().difficulty()).isNull();
	}

	@Test
	void theOtherQuestionsOfABrokenFileAreStillLookedAt() {
		Bank bank = SampleBank.good().with("answer: true", "answer: maybe").read();
		assertThat(bank.questions()).extracting(ReadQuestion::id)
			.containsExactly("one-of-three", "two-of-four", "in-order", "in-pairs");
	}

	@Test
	void windowsLineEndsAndAByteOrderMarkDoNoHarm() {
		String text = SampleBank.good().text(SampleBank.TOPIC);
		Bank bank = SampleBank.good().file(SampleBank.TOPIC, "\uFEFF" + text.replace("\n", "\r\n")).read();
		assertThat(bank.readingProblems()).isEmpty();
		assertThat(bank.topics().getFirst().content())
			.isEqualTo(SampleBank.good().read().topics().getFirst().content());
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|',
			value = { "weight: 60 | weight: 50 | add up to 90", "exam: demo | exam: other | not named after",
					"[single, | [triple, | no type \"triple\"", "minutes: 20 | minutes: 0 | from 1 to 1440",
					"id: \"2\" | id: \"1\" | the same id",
					"title: A demo exam | titel: A demo exam | `title` is missing" })
	void aFaultInAnExamIsNamed(String good, String bad, String message) {
		Bank bank = SampleBank.good().with("exams/demo.yaml", good, bad).read();
		assertThat(bank.readingProblems()).extracting(Problem::message).anyMatch((text) -> text.contains(message));
		assertThat(bank.exam("demo")).isEmpty();
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', value = { "id: F-2 | id: F-1 | listed twice",
			"checked: 2026-11-01 | other: 1 | not said when", "checked: 2026-10-01 | checked: once | must be a date" })
	void aFaultInTheFactsIsNamed(String good, String bad, String message) {
		Bank bank = SampleBank.good().with("facts.yaml", good, bad).read();
		assertThat(bank.facts().problems()).extracting(Problem::message).anyMatch((text) -> text.contains(message));
	}

	private static SourceQuestion question(Bank bank, String id) {
		return Objects.requireNonNull(bank.questions()
			.filter((read) -> read.id().equals(id))
			.map(ReadQuestion::question)
			.findFirst()
			.orElse(null));
	}

}
