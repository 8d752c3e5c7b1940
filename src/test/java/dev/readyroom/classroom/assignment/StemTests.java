package dev.readyroom.classroom.assignment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

	@ParameterizedTest
	@ValueSource(strings = { "<img src='/p.png' alt='A key policy'>", "<pre><code>{}</code></pre>",
			"<table><tr><td>1</td></tr></table>", "<ul><li>a</li></ul>", "<ol><li>a</li></ol>" })
	void whatALineCannotShowIsNotBrief(String html) {
		assertThat(new Results.Stem("<p>Which?</p>" + html, "Which?").brief()).isFalse();
		assertThat(new Results.Stem("<p>Which?</p>" + html, "Which?").beginning()).isEqualTo("Which?");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<img alt=\"A &amp; B\">|A & B", "<img>|''" })
	void aStemWithoutWordsBeginsWithWhatItsPictureShows(String html, String beginning) {
		assertThat(new Results.Stem(html, "").beginning()).isEqualTo(beginning);
	}

	@Test
	void aWordLongerThanALineIsCut() {
		assertThat(new Results.Stem("", "x".repeat(200)).beginning()).isEqualTo("x".repeat(90) + "…");
	}

}
