package dev.readyroom.questionbank.exchange.qti;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** Matchings of Blackboard that a converter made QTI 2 of. */
class QtiListsTest {

	private static String list(String name) {
		return "<choiceInteraction responseIdentifier=\"" + name + "\"><simpleChoice identifier=\"" + name
				+ "1\"></simpleChoice><simpleChoice identifier=\"" + name + "2\"></simpleChoice></choiceInteraction>";
	}

	private static String right(String tag, String name, String choice) {
		return "<" + tag + "><match><variable identifier=\"" + name + "\"/><baseValue>" + choice
				+ "</baseValue></match><setOutcomeValue identifier=\"FEEDBACK\"><baseValue>correct</baseValue></setOutcomeValue></"
				+ tag + ">";
	}

	private static String item(String rows) {
		return """
				<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="m" title="M">
				<instructureMetadata><instructureField name="max_score" value="5.0"/></instructureMetadata>
				<responseDeclaration identifier="A"/><responseDeclaration identifier="B"/>
				<itemBody><div class="QUESTION_BLOCK"><p>Who does what?</p></div><div class="RESPONSE_BLOCK">%s</div>
				<div class="RIGHT_MATCH_BLOCK"><div>filters</div><div>encrypts</div></div></itemBody>
				<responseProcessing><responseCondition>%s%s</responseCondition></responseProcessing></assessmentItem>"""
			.formatted(rows, right("responseIf", "A", "A2"), right("responseElseIf", "B", "B1"));
	}

	private static final Body EXPECTED = new Body.Matching(
			List.of(new Body.Pair("KMS", "encrypts", ""), new Body.Pair("WAF", "filters", "")), List.of());

	@Test
	void theTextOfAnItemMayStandBeforeItsList() {
		String rows = "<div><p>KMS</p></div>" + list("A") + "<div><p>WAF</p></div>" + list("B");
		assertThat(Reads.kept(Format.QTI_21, item(rows)).question().body()).isEqualTo(EXPECTED);
		assertThat(Reads.kept(Format.QTI_21, item(rows)).lost())
			.containsExactly("its 5 points: all questions count the same");
	}

	@Test
	void theTextOfAnItemMayStandWithItsList() {
		String rows = "<div>" + list("A") + "<p>KMS</p></div><div>" + list("B") + "<p>WAF</p></div>";
		assertThat(Reads.kept(Format.QTI_21, item(rows)).question().body()).isEqualTo(EXPECTED);
	}

	@Test
	void whereTheKeyIsMissingItIsRefused() {
		String rows = "<div>" + list("A") + "<p>KMS</p></div><div>" + list("B") + "<p>WAF</p></div>";
		assertThat(Reads.refused(Format.QTI_21, item(rows).replace(">correct<", ">shown<")).reason())
			.isEqualTo("It does not say what belongs to \"KMS\".");
	}

}
