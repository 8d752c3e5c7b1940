package dev.readyroom.quiz.attempt;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where in its section a question stands. */
class AttemptSectionsTests {

	private static final AttemptSections THREE = new AttemptSections(List.of(new AttemptSections.Part(2, "Keys"),
			new AttemptSections.Part(1, ""), new AttemptSections.Part(3, "S3 and RDS")));

	@ParameterizedTest
	@CsvSource({ "1, 1, 1, 2", "2, 1, 2, 2", "3, 2, 1, 1", "4, 3, 1, 3", "6, 3, 3, 3" })
	void everyPositionHasItsPlace(int position, int section, int question, int questions) {
		AttemptSections.Place place = THREE.at(position);
		assertThat(place.number()).isEqualTo(section);
		assertThat(place.question()).isEqualTo(question);
		assertThat(place.questions()).isEqualTo(questions);
		assertThat(place.sections()).isEqualTo(3);
		assertThat(THREE.beginning(position) != null).isEqualTo(question == 1);
	}

	@Test
	void pastTheEndAndWithoutSectionsThereIsNone() {
		assertThat(THREE.at(7)).isNull();
		assertThat(AttemptSections.NONE.at(1)).isNull();
	}

	@Test
	void whatIsStoredIsReadAgain() {
		assertThat(AttemptSections.decode(THREE.encoded())).isEqualTo(THREE);
		assertThat(AttemptSections.NONE.encoded()).isNull();
		assertThat(AttemptSections.decode(null)).isEqualTo(AttemptSections.NONE);
		assertThat(new AttemptSections.Part(1, " two\nlines ").name()).isEqualTo("two lines");
	}

	@Test
	void aNameThatIsTooLongIsCut() {
		assertThat(new AttemptSections.Part(1, "x".repeat(60)).name()).isEqualTo("x".repeat(60));
		assertThat(new AttemptSections.Part(1, "x".repeat(61)).name()).isEqualTo("x".repeat(59) + "…");
		assertThat(new AttemptSections.Part(1, "x".repeat(58) + "🔑".repeat(9)).name()).isEqualTo("x".repeat(58) + "…");
	}

	@Test
	void twelveSectionsFitIntoTheirColumn() {
		AttemptSections longest = new AttemptSections(
				Collections.nCopies(12, new AttemptSections.Part(200, "A long title ".repeat(20))));
		assertThat(longest.encoded()).hasSizeLessThanOrEqualTo(2000);
		assertThat(AttemptSections.decode(longest.encoded())).isEqualTo(longest);
	}

}
