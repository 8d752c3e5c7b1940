package dev.readyroom.questionbank.check;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.check.Statistics.Finding;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StatisticsTest {

	/** Critical values at 1 % from the tables: 6.63, 11.34 and 20.09. */
	@ParameterizedTest
	@CsvSource({ "6.4, 1, true", "6.9, 1, false", "11.2, 3, true", "11.5, 3, false", "20.0, 8, true", "20.3, 8, false",
			"0, 3, true", "100, 0, true" })
	void chiSquareIsComparedWithItsOnePercentQuantile(double chiSquare, int degrees, boolean byChance) {
		assertThat(ChiSquare.isByChance(chiSquare, degrees)).isEqualTo(byChance);
	}

	@Test
	void placesAsLikelyAsEachOtherAreWithinBounds() {
		Finding finding = Fairness.places(IntStream.range(0, 40).mapToObj((i) -> single(i % 4)).toList());
		assertThat(finding.outOfBounds()).isFalse();
		assertThat(finding.text()).contains("10 of 10.0, 10 of 10.0, 10 of 10.0, 10 of 10.0; chi-square 0.0");
	}

	@Test
	void thirdsOfTheRightOptionsInOnePlaceAreNot() {
		Finding finding = Fairness
			.places(IntStream.range(0, 40).mapToObj((i) -> single((i % 3 == 0) ? i % 4 : 1)).toList());
		assertThat(finding.outOfBounds()).isTrue();
	}

	@Test
	void theRightOptionMayBeTheLongestInAThird() {
		Body.Choice longest = choice(0, "much longer", "short", "shirt");
		Body.Choice asLong = choice(0, "eleven", "twelve", "ten");
		assertThat(Fairness.longest(java.util.Collections.nCopies(20, longest)).outOfBounds()).isTrue();
		assertThat(Fairness.longest(java.util.Collections.nCopies(20, asLong)).outOfBounds())
			.as("as long as another is not the longest")
			.isFalse();
		assertThat(Fairness.longest(java.util.Collections.nCopies(19, longest)).outOfBounds()).as("too few to tell")
			.isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "one two three ; 3 ; 0", "`a` - b, c! ; 3 ; 0",
			"| a | b |\\n| --- | --- | ; 2 ; 0", "before\\n```json\\n{\\n\\n  a: 1\\n}\\n```\\nafter ; 2 ; 1" })
	void wordsAndLinesOfCodeAreCountedApart(String markdown, int words, int codeLines) {
		assertThat(Words.of(markdown.replace("\\n", "\n"))).isEqualTo(new Words(words, codeLines));
	}

	@Test
	void readingTakesAMinuteForTwoHundredWordsAndTwoSecondsForALineOfCode() {
		assertThat(new Words(200, 3).seconds()).isCloseTo(66, within(0.001));
	}

	@Test
	void textsAreAlikeByTheRunsOfThreeWordsTheyShare() {
		Set<String> one = Likeness.shingles("the quick brown fox jumps");
		assertThat(one).containsExactlyInAnyOrder("the quick brown", "quick brown fox", "brown fox jumps");
		assertThat(Likeness.jaccard(one, Likeness.shingles("The quick, brown fox jumps!"))).isEqualTo(1);
		assertThat(Likeness.jaccard(one, Likeness.shingles("a quick brown fox jumps"))).isEqualTo(0.5);
		assertThat(Likeness.jaccard(one, Likeness.shingles("something else entirely"))).isZero();
		assertThat(Likeness.shingles("two words")).isEmpty();
	}

	@Test
	void aQuestionAskedTwiceIsOutOfBounds() {
		SampleBank bank = SampleBank.good();
		bank.file("x/other.yaml",
				bank.text(SampleBank.TOPIC).replace("topic: sample", "topic: other").replace("id: ", "id: again-"));
		Statistics statistics = Statistics.of(bank.read());
		assertThat(statistics.isWithinBounds()).isFalse();
		assertThat(statistics.findings()).extracting(Finding::toString)
			.anyMatch((line) -> line.contains("100 %: again-in-pairs and in-pairs"))
			.anyMatch((line) -> line.endsWith("OUT OF BOUNDS"));
	}

	@Test
	void whatCannotBeReadInTimeIsOutOfBounds() {
		SampleBank bank = SampleBank.good().with("Water is wet.", "Water is wet. ".repeat(30).strip());
		assertThat(Statistics.of(bank.read()).findings()).extracting(Finding::toString)
			.anyMatch((line) -> line.startsWith("Reading takes longer than the time limit: 1 of 5"))
			.anyMatch((line) -> line.contains("27 s of 20 s: statement"));
	}

	@Test
	void theTableCountsByTopicTypeAndLevel() {
		assertThat(Statistics.of(SampleBank.good().read()).findings())
			.extracting((it) -> it.text().replaceAll(" +", " "))
			.contains("sample 5 1 1 1 1 1 0 5 0", "all topics 5 1 1 1 1 1 0 5 0");
	}

	@Test
	void absoluteWordsInWrongOptionsAloneAreCounted() {
		SampleBank bank = SampleBank.good().with("wrong: Green", "wrong: Always green");
		assertThat(Statistics.of(bank.read()).findings()).extracting(Finding::text)
			.anyMatch((line) -> line.startsWith("Wrong options alone say always, never or only: 1 of 2"))
			.contains("  in: one-of-three");
	}

	private static Body.Choice single(int right) {
		return choice(right, "a", "b", "c", "d");
	}

	private static Body.Choice choice(int right, String... texts) {
		List<Body.Option> options = IntStream.range(0, texts.length)
			.mapToObj((i) -> new Body.Option(i == right, texts[i], "why", false))
			.toList();
		return new Body.Choice(false, 1, options);
	}

}
