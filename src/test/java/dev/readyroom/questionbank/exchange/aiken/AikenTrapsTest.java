package dev.readyroom.questionbank.exchange.aiken;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.exchange.Export;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.source.TopicFile;

import static org.assertj.core.api.Assertions.assertThat;

class AikenTrapsTest {

	private static Found.Kept kept(String aiken) {
		return Reads.kept(Format.AIKEN, aiken);
	}

	private static Found.Refused refused(String aiken) {
		return Reads.refused(Format.AIKEN, aiken);
	}

	@ParameterizedTest
	@ValueSource(strings = { "A) one\nB) two", "A. one\nB. two", "A)one\nB.two", "A)\tone\n\nB)  two" })
	void optionsComeInAllTheirWays(String options) {
		assertThat(Reads.options(kept("Which?\n" + options + "\nANSWER: B"))).isEqualTo("-one | +two");
	}

	/** Moodle keeps only A. */
	@ParameterizedTest
	@ValueSource(strings = { "A,C", "A, C", "A and C", "AC", "A C", "A;C" })
	void severalAnswersAreRefused(String answer) {
		Found.Refused refused = refused("Which?\nA) one\nB) two\nC) three\nANSWER: " + answer);
		assertThat(refused.reason()).containsAnyOf("several", "no letter");
	}

	/** An old Moodle does not look. */
	@Test
	void aLetterBeyondTheLastOptionIsRefused() {
		assertThat(refused("Which?\nA) one\nB) two\nANSWER: D").reason()).contains("no such option");
	}

	/** Moodle takes the question for an option. */
	@Test
	void aQuestionThatLooksLikeAnOptionIsAQuestion() {
		Found.Kept kept = kept("A. Which letter comes first?\nA) one\nB) two\nANSWER: A");
		assertThat(Reads.options(kept)).isEqualTo("+one | -two");
		assertThat(kept.notes()).isNotEmpty();
	}

	@Test
	void optionsWithoutAQuestionAreRefused() {
		assertThat(refused("A) one\nB) two\nC) three\nANSWER: B").reason()).contains("no question");
	}

	/** Moodle forgets the question without an answer, and goes on. */
	@Test
	void everyQuestionIsAccountedForInABrokenFile() {
		List<Found> found = Reads.all(Format.AIKEN, """
				Good?
				A) one
				B) two
				ANSWER: A

				No answer?
				A) one
				B) two

				Nothing at all?
				A) one
				B) two
				ANSWER: Z
				Last, cut off
				""");
		assertThat(found).extracting((it) -> it instanceof Found.Kept).containsExactly(true, false, false, false);
		assertThat(found).extracting((it) -> it.place().line()).containsExactly(1, 6, 10, 14);
	}

	/** Moodle keeps the last line only. */
	@Test
	void aQuestionOfTwoLinesIsKeptWhole() {
		Found.Kept kept = kept("A key is lost.\nWhat now?\nA) one\nB) two\nANSWER: A");
		assertThat(kept.question().stem()).isEqualTo("A key is lost.\\\nWhat now?");
		assertThat(kept.notes()).singleElement().asString().contains("only the last");
	}

	@Test
	void whatLooksLikeHtmlIsText() {
		assertThat(kept("What is <b>?\nA) one\nB) *two*\nANSWER: A").question().stem()).isEqualTo("What is \\<b\\>?");
	}

	/** Moodle knows the word in capitals only, and takes the first sign behind it. */
	@Test
	void theAnswerIsInCapitalsWithOrWithoutASpace() {
		assertThat(Reads.options(kept("Which?\nA) one\nB) two\nANSWER:B"))).isEqualTo("-one | +two");
		assertThat(Reads.options(kept("Which?\nA) one\nB) two\nANSWER:   A"))).isEqualTo("+one | -two");
	}

	/** Moodle takes the line for another question, and forgets this one. */
	@Test
	void aSmallWordForTheAnswerIsReadAsMeant() {
		Found.Kept kept = kept("Which?\nA) one\nB) two\nAnswer: b");
		assertThat(Reads.options(kept)).isEqualTo("-one | +two");
		assertThat(kept.notes()).singleElement().asString().contains("another question");
	}

	/** Moodle passes over lines of one character. */
	@Test
	void aLineOfOneCharacterIsKept() {
		assertThat(kept("What is 7 times\n6\n?\nA) 42\nB) 41\nANSWER: A").question().stem()).contains("6", "?");
	}

	@Test
	void oneOptionIsNoChoice() {
		assertThat(refused("Which?\nA) one\nANSWER: A").reason()).contains("fewer than two");
	}

	/** Moodle takes it for the question that comes next. */
	@ParameterizedTest
	@ValueSource(strings = { "Explanation:", "Feedback:", "RATIONALE :" })
	void whatExplainsTheAnswerIsTheExplanation(String word) {
		List<Found> found = Reads.all(Format.AIKEN,
				"Which?\nA) one\nB) two\nANSWER: B\n" + word + " Two it is.\n\nAnd now?\nA) one\nB) two\nANSWER: A\n");
		assertThat(found).hasSize(2);
		assertThat(((Found.Kept) found.getFirst()).question().explanation()).isEqualTo("Two it is.");
		assertThat(((Found.Kept) found.getLast()).question().stem()).isEqualTo("And now?");
	}

	/** Moodle makes a question of the second line and the options below it. */
	@Test
	void anOptionOfTwoLinesIsKeptWhole() {
		Found.Kept kept = kept("Which?\nA) one\nB) two,\n   that is\nC) three,\nor so\nANSWER: C");
		assertThat(Reads.options(kept)).isEqualTo("-one | -two,\\\nthat is | +three,\\\nor so");
		assertThat(kept.notes()).singleElement().asString().contains("another question");
	}

	/** Moodle reads it with two options. */
	@Test
	void optionsThatDoNotBeginWithAAreRefused() {
		List<Found> found = Reads.all(Format.AIKEN, "Which?\nA) one\nB) two\n\nA remark\nC) three\nD) four\nANSWER: C");
		assertThat(found).hasSize(2).allMatch(Found.Refused.class::isInstance);
		assertThat(((Found.Refused) found.getLast()).reason()).contains("first option is C");
	}

	/** Older Moodles want the space. */
	@Test
	void whatWeWriteHasASpaceBehindEachLetter() {
		TopicFile topic = SampleBank.good().read().topics().getFirst().content();
		String aiken = new String(Export.of(Format.AIKEN, List.of(topic), Pictures.NONE, Instant.EPOCH).bytes(),
				StandardCharsets.UTF_8);
		assertThat(aiken.lines().filter((line) -> line.matches("[A-Z]\\).*"))).isNotEmpty()
			.allMatch((line) -> line.matches("[A-Z]\\) \\S.*"));
		assertThat(aiken).containsPattern("(?m)^ANSWER: [A-Z]$");
	}

}
