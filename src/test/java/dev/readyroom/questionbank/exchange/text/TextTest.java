package dev.readyroom.questionbank.exchange.text;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.markdown.Markdown;

import static org.assertj.core.api.Assertions.assertThat;

class TextTest {

	private final List<String> lost = new ArrayList<>();

	private String markdown(String html) {
		return HtmlText.toMarkdown(html, this.lost::add);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<p>Which <b>one</b>?</p>                     | Which **one**?
			<p>a</p><p>b</p>                             | a\\n\\nb
			a<br>b                                       | a\\\\\\nb
			<ul><li>a</li><li>b <i>c</i></li></ul>       | - a\\n- b *c*
			<ol><li>a</li><li>b</li></ol>                | 1. a\\n2. b
			<code>a*b</code> * c                         | `a*b` \\\\* c
			<pre><code>x\\n  y</code></pre>              | ```\\nx\\n  y\\n```
			<a href="https://a.example/x">here</a>       | [here](<https://a.example/x>)
			5 &lt; 6 &amp;&amp; a_b _c_                  | 5 \\\\< 6 && a_b \\\\_c\\\\_
			<h2>Title</h2>text                           | ## Title\\n\\ntext
			<div>a</div> <div>b</div>                    | a\\n\\nb
			# no heading                                 | \\\\# no heading
			1. no list                                   | 1\\\\. no list
			<script>alert(1)</script>x                   | x
			<b style="font-weight:normal">x</b>          | x
			see <a href="https://a.example">it </a>now   | see [it](<https://a.example>) now
			<p>a<br></p><ul><li>b</li></ul>              | a\\n\\n- b
			<span style="font-weight: bold">a</span>     | **a**
			<span style="font-style:italic">a </span>b   | *a* b
			<b style="font-weight: 400">a</b>            | a
			<i style="font-style:normal;">a</i>          | a
			<p>&nbsp;</p><p>&nbsp;a&nbsp;</p>            | a
			the <q>big <b>one</b></q> is                  | the “big **one**” is
			<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> | 漢(kan)
			""")
	void htmlBecomesMarkdownThatShowsTheSame(String html, String markdown) {
		assertThat(markdown(html.replace("\\n", "\n"))).isEqualTo(markdown.replace("\\n", "\n").replace("\\\\", "\\"));
		assertThat(this.lost).isEmpty();
	}

	@Test
	void spacesThatIndentLinesOfCodeAreKept() {
		assertThat(markdown("if x:<br>&nbsp; &nbsp; y<br>&nbsp;&nbsp;<br>z"))
			.isEqualTo("if x:\\\n\u00a0\u00a0\u00a0\u00a0y\\\n\\\nz");
	}

	@Test
	void whatMarkdownCannotShowIsListed() {
		assertThat(
				markdown("H<sub>2</sub>O <img src=\"a.png\" alt=\"a drop\"><video src=v></video><a href=\"/x\">y</a>"))
			.isEqualTo("H₂O \\[picture: a drop\\]y");
		assertThat(this.lost).containsExactly("the picture a.png", "an element <video> with v", "a link to /x");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<mn>1</mn><mfrac><mn>1</mn><mn>2</mn></mfrac>                      | 1 1/2
					<mfrac><mn>1</mn><mn>2</mn></mfrac><mi>x</mi>                      | 1/2 x
					<mroot><mi>x</mi><mn>3</mn></mroot>                                | x^(1/3)
					<msubsup><mi>a</mi><mn>1</mn><mn>2</mn></msubsup>                  | a_1^2
					<munderover><mo>∑</mo><mn>1</mn><mi>n</mi></munderover><mi>k</mi>  | ∑_1^nk
					<mfenced open="[" close="]"><mi>a</mi><mi>b</mi></mfenced>         | [a, b]
					<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd></mtr></mtable> | 1 0; 0
					""")
	void aFormulaInOneLineMeansTheSame(String math, String line) {
		markdown("<math>" + math + "</math>");
		assertThat(this.lost).containsExactly("a formula, which is written as " + line);
	}

	@Test
	void aTableStaysATable() {
		assertThat(markdown("<table><tr><th>a</th><th>b|c</th></tr><tr><td>1</td></tr></table>"))
			.isEqualTo("| a | b\\|c |\n| --- | --- |\n| 1 |  |");
	}

	@Test
	void ofPicturesWithinPicturesTheFirstThatThereIsIsKept() {
		assertThat(markdown(
				"<object type=\"image/eps\" data=\"k.eps\"><object type=\"image/png\" data=\"k.png\">A key</object></object>"))
			.isEqualTo("\\[picture: A key\\]");
		assertThat(this.lost).containsExactly("the picture k.eps", "the picture k.png");
	}

	@Test
	void aTableKeepsItsCellsInTheirColumns() {
		assertThat(markdown("""
				<table><caption>Keys</caption><tfoot><tr><td>x</td><td>y</td><td>z</td></tr></tfoot>
				<tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><td>1</td><td>2</td></tr></table>"""))
			.isEqualTo("Keys\n\n| a | b |  |\n| --- | --- | --- |\n|  | 1 | 2 |\n| x | y | z |");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			10<sup>2</sup> and x<sup>n</sup>        | 10² and xⁿ
			2<sup>x+1</sup> bits                    | 2^(x+1) bits
			log<sub>b</sub> of a<sub>12</sub>       | log\\_b of a₁₂
			<br/><b>No</b>, not that                | **No**, not that
			<p>a<br/> <br/></p><p>b</p>             | a\\n\\nb
			<ol start="3"><li>a</li><li>b</li></ol> | 3. a\\n4. b
			<ol type="A"><li>a</li><li>b</li></ol>  | - A) a\\n- B) b
			<ol style="list-style-type: lower-roman"><li>a</li><li>b</li></ol> | - i) a\\n- ii) b
			<ul><li>a</li><ul><li>b</li></ul></ul>  | - a\\n- b
			""")
	void whatIsWrittenWithoutATagMeansTheSame(String html, String markdown) {
		assertThat(markdown(html)).isEqualTo(markdown.replace("\\n", "\n"));
		assertThat(this.lost).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
							the 1<sup>st</sup>           | the 1st                     | a superscript (its text is kept)
							what is <u>this</u>          | what is this                | an underline (its text is kept)
							<mark>this</mark>            | this                        | a highlight (its text is kept)
							<span style="text-decoration: underline;">it</span> | it | an underline (its text is kept)
							<del>old</del> new           | old new                     | a strike-through (its text is kept)
							<img src="a/lock.svg">       | \\[picture: lock.svg\\] | the picture a/lock.svg
							the <audio src="a.ogg"><source src="a.mp3"/>No sound.</audio> end | the end | an element <audio> with a.ogg, a.mp3, and the text in its place "No sound."
					<svg><title>A net</title><g><text>in</text></g><text>out</text></svg> | \\[picture: A net, in, out\\] | a drawing (SVG), of which only its texts are kept
							""")
	void whatIsLeftOfATagIsListed(String html, String markdown, String lost) {
		assertThat(markdown(html)).isEqualTo(markdown.replace("\\\\", "\\"));
		assertThat(this.lost).containsExactly(lost);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "C# and a_b|C# and a_b", "*x*|\\*x\\*", "5 * 3 * 2|5 * 3 * 2", "# x|\\# x",
			"- x|\\- x", "1. x|1\\. x", "a < b|a \\< b" })
	void plainTextIsEscapedOnlyWhereItWouldChange(String text, String markdown) {
		assertThat(PlainText.toMarkdown(text)).isEqualTo(markdown);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "*x* `y` [z](https://a.example)", "a <b> c & d &amp; e", "__init__ and ~~s~~",
			"> q", "# h", "1) x", "+ y", "= z", "\\ b \\* c", "!x ![y](z)" })
	void plainTextShowsAsItStood(String text) {
		String html = Markdown.toHtml(PlainText.toMarkdown(text));
		assertThat(org.jsoup.Jsoup.parseBodyFragment(html).text()).isEqualTo(text);
		assertThat(html).doesNotContain("<em>", "<code>", "<a ", "<ul>", "<ol>", "<h1>", "<blockquote>");
	}

}
