package dev.readyroom.questionbank.exchange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where readers know nothing of a part of an item, its text is listed all the same. */
class UnaccountedTest {

	private static Found.Kept moodle(String more) {
		return Reads.kept(Format.MOODLE_XML,
				"""
						<quiz><question type="multichoice"><name><text>Keys</text></name>
						<questiontext format="html"><text><![CDATA[<p>Which <b>key</b> &amp; where?</p>]]></text></questiontext>
						<answer fraction="100"><text>a KMS key</text></answer><answer fraction="0"><text>b &lt; c</text></answer>
						<single>true</single>%s</question></quiz>"""
					.formatted(more));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<defaultgrade>1.0</defaultgrade>", "<penalty>0.3333333</penalty>",
			"<correctfeedback format=\"html\"><text><![CDATA[<p>Your answer is correct.</p>]]></text></correctfeedback>",
			"<!-- question: 12 -->", "<tutorremark>A KMS key!</tutorremark>" })
	void whatIsKnownOrSaidElsewhereIsNotListed(String more) {
		assertThat(moodle(more).lost()).isEmpty();
	}

	@Test
	void anElementThatNobodyKnowsIsOneLossWithAllItsText() {
		assertThat(moodle("<tutorremark><part>Ask twice</part><part>and <i>slowly</i></part></tutorremark>").lost())
			.containsExactly("what stands in its tutorremark \"Ask twice and slowly\"");
	}

	@Test
	void ofAnElementThatIsPartlySaidTheOtherPartsAreListed() {
		assertThat(moodle("<tutorremark><part>a KMS key</part><part>or none</part></tutorremark>").lost())
			.containsExactly("what stands in its part \"or none\"");
	}

	@Test
	void picturesAndWordsInUnknownHtmlAreListedOneByOne() {
		String remark = "<tutorremark><text><![CDATA[<p title=\"Careful\">See <img src=\"plans/own%20plan.png\"></p>]]></text></tutorremark>";
		assertThat(moodle(remark).lost())
			.containsExactly("what stands in its tutorremark \"Careful See own plan.png\"");
	}

	@Test
	void aTitleThatQtiGivesToAFeedbackIsNotPassedOver() {
		Found.Kept kept = Reads.kept(Format.QTI_21,
				"""
						<assessmentItem identifier="i1" title="Keys"><responseDeclaration identifier="RESPONSE" cardinality="single"
						baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration>
						<itemBody><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Which key?</prompt>
						<simpleChoice identifier="A">mine</simpleChoice><simpleChoice identifier="B">yours</simpleChoice>
						</choiceInteraction></itemBody><modalFeedback identifier="general" outcomeIdentifier="FEEDBACK" showHide="show"
						title="Read on">Keys have owners.</modalFeedback></assessmentItem>""");
		assertThat(kept.question().explanation()).contains("Keys have owners.");
		assertThat(kept.lost().toString() + kept.question().explanation()).contains("Read on");
	}

	@Test
	void anOldItemsCommentToItsAuthorsIsNotPassedOver() {
		Found.Kept kept = Reads.kept(Format.QTI_12,
				"""
						<questestinterop><item ident="i1" title="Keys"><qticomment>Too easy?</qticomment><presentation><material>
						<mattext>Which key?</mattext></material><response_lid ident="R" rcardinality="Single"><render_choice>
						<response_label ident="A"><material><mattext>mine</mattext></material></response_label>
						<response_label ident="B"><material><mattext>yours</mattext></material></response_label></render_choice>
						</response_lid></presentation><resprocessing><respcondition><conditionvar><varequal respident="R">A</varequal>
						</conditionvar><setvar varname="SCORE">100</setvar></respcondition></resprocessing></item></questestinterop>""");
		assertThat(kept.lost()).containsExactly("its comment \"Too easy?\"");
	}

}
