package dev.readyroom.questionbank.markdown;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class MarkdownTest {

	@ParameterizedTest(name = "{0}")
	@MethodSource("texts")
	void markdownBecomesHtml(String markdown, String html) {
		assertThat(Markdown.toHtml(markdown)).isEqualTo(html);
	}

	static Stream<Arguments> texts() {
		return Stream.of(arguments("One **two** `three`.", "<p>One <strong>two</strong> <code>three</code>.</p>"),
				arguments("a\n\nb", "<p>a</p>\n<p>b</p>"),
				arguments("```json\n{ \"a\": 1 }\n```",
						"<pre tabindex=\"0\"><code class=\"language-json\">{ &#34;a&#34;: 1 }\n</code></pre>"),
				arguments("[docs](https://docs.aws.amazon.com/kms)",
						"<p><a href=\"https://docs.aws.amazon.com/kms\" rel=\"noopener\">docs</a></p>"),
				arguments("[notes](kms-core.md#data-keys)",
						"<p><a href=\"/topics/kms-core#data-keys\" rel=\"noopener\">notes</a></p>"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("attacks")
	void nothingOfAnAuthorsHtmlReachesThePage(String markdown) {
		String html = Markdown.toHtml(markdown) + Markdown.notesToHtml(markdown) + Markdown.toInlineHtml(markdown);
		assertThat(html).doesNotContainIgnoringCase("<script")
			.doesNotContainIgnoringCase("<img")
			.doesNotContainIgnoringCase("<b>")
			.doesNotContainIgnoringCase("<iframe")
			.doesNotContainIgnoringCase("<style")
			.doesNotContainPattern("<[^>]*(javascript:|onerror|onclick|style=|data:)")
			.doesNotContainPattern("href=\"(?!https://docs)");
	}

	static Stream<String> attacks() {
		return Stream.of("<script>alert(1)</script>", "a <b>bold</b> b", "<img src=x onerror=alert(1)>",
				"[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](data:text/html;base64,PHN2Zz4=)",
				"[x](http://plain.example.org)", "[x](//evil.example.org)", "![x](https://evil.example.org/a.png)",
				"![x](images/../../secret.svg)", "![x](data:image/svg+xml;base64,PHN2Zz4=)",
				"<iframe src=\"https://evil.example.org\"></iframe>", "<style>*{display:none}</style>",
				"```\"><script>alert(1)</script>\ncode\n```", "<https://docs.aws.amazon.com/\" onclick=\"alert(1)>");
	}

	@Test
	void htmlIsShownAsTheTextItIs() {
		assertThat(Markdown.toHtml("Use <b> with care")).isEqualTo("<p>Use &lt;b&gt; with care</p>");
		assertThat(Markdown.toHtml("<div>\nalone\n</div>")).contains("&lt;div&gt;");
	}

	@Test
	void aTableScrollsInABoxThatTheKeyboardReaches() {
		assertThat(Markdown.toHtml("| a | b |\n| --- | ---: |\n| 1 | 2 |"))
			.startsWith("<div class=\"table-scroll\" tabindex=\"0\">")
			.contains("<th>a</th>", "<td align=\"right\">2</td>")
			.endsWith("</div>");
	}

	@Test
	void theEmptyCornerOfATableIsNoHeading() {
		assertThat(Markdown.toHtml("| | b |\n| --- | --- |\n| 1 | 2 |")).contains("<tr><td></td><th>b</th></tr>");
	}

	@Test
	void aSingleParagraphInALineStandsWithoutItsParagraph() {
		assertThat(Markdown.toInlineHtml("The `kms:Decrypt` call")).isEqualTo("The <code>kms:Decrypt</code> call");
		assertThat(Markdown.toInlineHtml("one\n\ntwo")).isEqualTo("<p>one</p>\n<p>two</p>");
	}

	@Test
	void notesHaveAnchorsAndLoseTheTitleThatThePageHas() {
		String html = Markdown.notesToHtml("# Title\n\nText\n\n## What `KMS` does\n\n![It](images/a.svg)");
		assertThat(html).doesNotContain("Title")
			.contains("<h2 id=\"what-kms-does\">")
			.contains("<img src=\"/topics/images/a.svg\" alt=\"It\" />");
	}

	@Test
	void theAnchorsThatAreCheckedAreThoseOnThePage() {
		String markdown = "# A\n\n## Dürfen & müssen: 2 Fälle!\n\n## Twice\n\n## Twice";
		String html = Markdown.notesToHtml(markdown);
		StudyNotes.of(markdown)
			.sections()
			.stream()
			.filter((section) -> section.level() == 2)
			.forEach((section) -> assertThat(html).contains("id=\"" + section.anchor() + "\""));
	}

	@Test
	void charactersThatPagesUseAsMarksAreNoText() {
		assertThat(Markdown.toHtml("a\uE000b\uE0FFc")).contains("a\uFFFDb\uFFFDc");
	}

}
