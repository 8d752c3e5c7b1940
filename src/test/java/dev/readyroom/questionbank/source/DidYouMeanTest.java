package dev.readyroom.questionbank.source;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DidYouMeanTest {

	@ParameterizedTest
	@CsvSource({ "kitten, sitting, 3", "'', abc, 3", "same, same, 0", "stem, stems, 1" })
	void theDistanceCountsLettersToChange(String a, String b, int distance) {
		assertThat(DidYouMean.distance(a, b)).isEqualTo(distance);
	}

	@ParameterizedTest
	@CsvSource({ "referneces, Did you mean `references`?", "tag, Did you mean `tags`?",
			"xyz, 'Remove it, or use one of: references, tags'" })
	void theNearestWordIsOffered(String word, String remedy) {
		assertThat(DidYouMean.remedy(word, List.of("references", "tags"))).isEqualTo(remedy);
	}

}
