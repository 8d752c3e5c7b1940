package dev.readyroom.questionbank.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts that repeat something without end: each of them once took minutes, or all the
 * memory or the stack there is. The limit is far above what they take now.
 */
@Timeout(20)
class EndlessTextsTest {

	private static final String MOODLE = """
			<quiz><question type="multichoice"><name><text>n</text></name>
			<questiontext format="html"><text><![CDATA[%s]]></text></questiontext>
			<answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer></question></quiz>""";

	private static List<Found> read(String name, String text) {
		return FileReading.read(name, text.getBytes(StandardCharsets.UTF_8), null).items();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			quotes in quotes    | <blockquote>               | 3000
			tables in tables    | <table><tr><td>            | 2000
			words in one line   | <b>a</b>                   | 300000
			bold around text    | <b><i>                     | 25
			divisions           | <div>                      | 100000
			""")
	void htmlWithoutEndIsReadOrRefusedAtOnce(String name, String part, int times) {
		String html = part.repeat(times) + "<p>x</p><p>y</p>";
		assertThat(read("a.xml", MOODLE.formatted(html))).as(name).hasSize(1);
	}

	@Test
	void aWideTableWithManyEmptyRowsIsNotFilledUp() {
		String html = "<table><tr>" + "<td>".repeat(9000) + "</tr>" + "<tr></tr>".repeat(9000) + "</table>";
		assertThat(read("a.xml", MOODLE.formatted(html))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			an id that never ends     | "// [id:%s\n::a::b {=x ~y}"    | [            | 1000000
			an address in an address  | "::a::b {=%s ~y}"              | http://a?b=  | 200000
			pairs                     | "::a::b {%s}"                  | "=a->b "     | 300000
			blank lines in braces     | "::a::b {%s=x ~y}"             | "\n"         | 300000
			""")
	void giftWithoutEndIsReadOrRefusedAtOnce(String name, String file, String part, int times) {
		String text = file.replace("\\n", "\n").formatted(part.replace("\\n", "\n").repeat(times));
		assertThat(read("a.gift", text)).as(name).isNotEmpty();
	}

	@Test
	void aBrokenFileOfOpeningTagsIsOneRefusedFile() {
		assertThat(read("a.xml", "<quiz>" + "<question ".repeat(200_000))).singleElement()
			.isInstanceOfSatisfying(Found.Refused.class, (it) -> assertThat(it.reason()).contains("50,000"));
	}

	@Test
	void anItemWithThousandsOfOptionsIsRefused() {
		StringBuilder options = new StringBuilder();
		for (int i = 0; i < 20_000; i++) {
			options.append("<response_label ident=\"").append(i).append("\"><material><mattext>o</mattext></material>");
			options.append("</response_label>");
		}
		String item = """
				<questestinterop><item ident="i" title="t"><presentation><material><mattext>q</mattext></material>
				<response_lid ident="R"><render_choice>%s</render_choice></response_lid></presentation></item>
				</questestinterop>""".formatted(options);
		assertThat(read("a.xml", item)).singleElement()
			.isInstanceOfSatisfying(Found.Refused.class, (it) -> assertThat(it.reason()).contains("options"));
	}

	@Test
	void ofATextNestedTooDeepTheWordsAreKeptAndTheRestIsListed() {
		Found.Kept kept = Reads.kept(Format.MOODLE_XML,
				MOODLE.formatted("<blockquote>".repeat(100) + "<b>Which</b> key?"));
		assertThat(kept.question().stem()).isEqualTo("Which key?");
		assertThat(kept.lost()).singleElement().asString().contains("nested", "its words are kept");
	}

}
