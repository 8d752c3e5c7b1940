package dev.readyroom.questionbank.exchange.text;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.markdown.Markdown;

import static org.assertj.core.api.Assertions.assertThat;

class LooseTagsTest {

	private static String shown(TextFormat format, String text) {
		return Jsoup.parse(Markdown.toHtml(format.toMarkdown(text, (_) -> {
		}))).text();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a List<String> here        | a List<String> here
			<b>a</b> Map<K, V>         | a Map<K, V>
			#include <stdio.h><br>x    | #include <stdio.h> x
			<title>                    | <title>
			an <i>unknown</i> <tag>    | an unknown <tag>
			<made>up</made>            | up
			<m:p>of</m:p><my-own>x</my-own> | of x
			Map<K, List<Set<V>>> here  | Map<K, List<Set<V>>> here
			""")
	void whatOnlyLooksLikeATagIsText(String html, String shown) {
		assertThat(shown(TextFormat.HTML, html)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			does <b> mark bold text?   | does <b> mark bold text?
			<b>a</b> and <a> do        | a and <a> do
			<p>a<br>b                  | a b
			<table><col><tr><td>a</td></tr></table> | a
			""")
	void whereHtmlIsNotSaidAMarkThatNothingEndsIsTextToo(String text, String shown) {
		assertThat(shown(TextFormat.MOODLE, text)).isEqualTo(shown);
	}

}
