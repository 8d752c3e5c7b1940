package dev.readyroom.questionbank.layout;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.Problem;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTest {

	@Test
	void theSampleIsLaidOutAsPeopleWriteIt() {
		SampleBank sample = SampleBank.good();
		assertThat(Layout.of(Objects.requireNonNull(sample.read().topics().getFirst().content())))
			.isEqualTo(sample.text(SampleBank.TOPIC));
		assertThat(LayoutCheck.judge(sample.read())).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001',
			value = { "Plain text. | Plain text.", "ends: | \"ends:\"", "a: b | \"a: b\"", "a #b | \"a #b\"",
					"kms:Decrypt | kms:Decrypt", "it's fine | it's fine", "no | \"no\"", "0 | \"0\"",
					"2026-11-23 | \"2026-11-23\"", "1.2 | \"1.2\"", "`code` first | \"`code` first\"",
					"`\"a\": \"b\"` | '`\"a\": \"b\"`'", "it's \"a\": b | 'it''s \"a\": b'", "- dash | \"- dash\"",
					"a, b | a, b", "{{x}} | \"{{x}}\"", "use {{x}} | use {{x}}", "Wow! | Wow!" })
	void aTextIsPlainWhereItCanBe(String text, String written) {
		assertThat(Scalar.inline(text)).isEqualTo(written);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '\u0001', value = { "BY-1 | BY-1", "a, b | \"a, b\"",
			"[x] y | \"[x] y\"", "What is it? | What is it?", "a{b | \"a{b\"" })
	void betweenBracketsCommasNeedQuotesToo(String text, String written) {
		assertThat(Scalar.flow(text)).isEqualTo(written);
	}

	@Test
	void theFirstLineThatShouldLookOtherwiseIsNamed() {
		Bank bank = SampleBank.good().with("why: Look up.", "why: \"Look up.\"").read();
		assertThat(LayoutCheck.judge(bank)).singleElement().satisfies((problem) -> {
			assertThat(problem.line()).isEqualTo(32);
			assertThat(problem.remedy()).contains("--fix");
		});
	}

	@Test
	void commentsAreNotKept() {
		Bank bank = SampleBank.good().with("    type: single\n", "    type: single   # the usual kind\n").read();
		assertThat(LayoutCheck.canonical(bank)).hasEntrySatisfying(SampleBank.TOPIC,
				(text) -> assertThat(text).isEqualTo(SampleBank.good().text(SampleBank.TOPIC)));
	}

	@Test
	void lineEndsOfAnotherSystemAreNoFault() {
		String windows = SampleBank.good().text(SampleBank.TOPIC).replace("\n", "\r\n");
		assertThat(LayoutCheck.judge(SampleBank.good().file(SampleBank.TOPIC, windows).read())).isEmpty();
	}

	@Test
	void aFileThatCannotBeReadIsLeftAsItIs() {
		Bank bank = SampleBank.good()
			.with("answer: true", "answer: maybe")
			.with("why: Look up.", "why: \"Look up.\"")
			.read();
		assertThat(LayoutCheck.judge(bank)).extracting(Problem::file).isEmpty();
	}

}
