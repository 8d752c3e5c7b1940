package dev.readyroom.questionbank.exchange.text;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;

import static org.assertj.core.api.Assertions.assertThat;

/** Formulas that Canvas shows as pictures of its own. */
class FormulasTest {

	private final List<String> lost = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "data-equation-content=\"\\frac{k}{2}\" alt=\"x\"", "title=\"\\frac{k}{2}\"",
			"alt=\"LaTeX: \\frac{k}{2}\"", "" })
	void whatTheyAreDrawnFromIsKept(String said) {
		String html = "Keys: <img class=\"equation_image\" src=\"/equation_images/%255Cfrac%257Bk%257D%257B2%257D?scale=1\" "
				+ said + "> each";
		assertThat(HtmlText.toMarkdown(html, this.lost::add)).isEqualTo("Keys: `\\frac{k}{2}` each");
		assertThat(this.lost).hasSize(1)
			.allMatch((it) -> it
				.endsWith("/equation_images/%255Cfrac%257Bk%257D%257B2%257D (what it is drawn from is kept)"));
	}

	@Test
	void otherPicturesOfFormulasArePictures() {
		assertThat(HtmlText.toMarkdown("<img src=\"half.png\" data-equation-content=\"k/2\" alt=\"half\">",
				this.lost::add))
			.isEqualTo("\\[picture: half\\]");
	}

	@Test
	void anItemSaysOnceThatItsFormulaIsNotDrawn() {
		Found.Kept kept = Reads.kept(Format.QTI_12,
				"""
						<questestinterop><item ident="i1" title="Keys"><presentation><material><mattext texttype="text/html">
						How many? &lt;img title="2^k" src="/equation_images/2%255Ek" alt="LaTeX: 2^k" data-equation-content="2^k"&gt;
						</mattext></material><response_lid ident="R" rcardinality="Single"><render_choice>
						<response_label ident="A"><material><mattext>mine</mattext></material></response_label>
						<response_label ident="B"><material><mattext>yours</mattext></material></response_label></render_choice>
						</response_lid></presentation><resprocessing><respcondition><conditionvar><varequal respident="R">A</varequal>
						</conditionvar><setvar varname="SCORE">100</setvar></respcondition></resprocessing></item></questestinterop>""");
		assertThat(kept.question().stem()).isEqualTo("How many? `2^k`");
		assertThat(kept.lost()).containsExactly(
				"the picture of the formula \"LaTeX: 2^k\", /equation_images/2%255Ek (what it is drawn from is kept)");
	}

}
