package dev.readyroom.classroom.assignment;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What lists show of a question. */
class StemTests {

	@Test
	void whatFitsOnALineIsShownWhole() {
		Results.Stem stem = new Results.Stem("", "x".repeat(90));
		assertThat(stem.brief()).isTrue();
		assertThat(stem.beginning()).isEqualTo(stem.text());
	}

	@Test
	void whatIsLongerEndsAfterAWord() {
		Results.Stem stem = new Results.Stem("", "word ".repeat(30).strip());
		assertThat(stem.brief()).isFalse();
		assertThat(stem.beginning()).isEqualTo("word ".repeat(18).strip() + "…");
	}

	@Test
	void aWordLongerThanALineIsCut() {
		assertThat(new Results.Stem("", "x".repeat(200)).beginning()).isEqualTo("x".repeat(90) + "…");
	}

}
