package dev.readyroom.questionbank.exchange.qti;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** Keys that stand in the processing of responses only, and what stands around. */
class QtiScoringTest {

	private static String item(String kind, String declared, String body, String rest) {
		return """
				<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="T">
				<responseDeclaration identifier="R" cardinality="%s" baseType="identifier">%s</responseDeclaration>
				<itemBody>%s<choiceInteraction responseIdentifier="R" shuffle="False" maxChoices="%s">
				<simpleChoice identifier="A">one</simpleChoice><simpleChoice identifier="B">two</simpleChoice>
				<simpleChoice identifier="C">three</simpleChoice></choiceInteraction></itemBody>%s</assessmentItem>"""
			.formatted(kind, declared, body, kind.equals("single") ? 1 : 0, rest);
	}

	private static String scored(String kind, String... conditions) {
		return item(kind, "", "<p>Which?</p>", "<responseProcessing><responseCondition>" + String.join("", conditions)
				+ "<responseElseIf><gt><variable identifier=\"SCORE\"/><baseValue>9</baseValue></gt>"
				+ "<setOutcomeValue identifier=\"SCORE\"><baseValue>9</baseValue></setOutcomeValue></responseElseIf>"
				+ "</responseCondition></responseProcessing>");
	}

	private static String when(String asked, String points) {
		return "<responseIf>" + asked + "<setOutcomeValue identifier=\"SCORE\"><baseValue baseType=\"float\">" + points
				+ "</baseValue></setOutcomeValue><setOutcomeValue identifier=\"FEEDBACK\"><baseValue>right</baseValue>"
				+ "</setOutcomeValue></responseIf>";
	}

	private static String match(String value) {
		return "<match><variable identifier=\"R\"/><baseValue baseType=\"identifier\">" + value
				+ "</baseValue></match>";
	}

	private static String member(String value) {
		return "<member><baseValue baseType=\"identifier\">" + value
				+ "</baseValue><variable identifier=\"R\"/></member>";
	}

	@Test
	void theOneResponseThatGetsPointsIsRight() {
		Found.Kept kept = Reads.kept(Format.QTI_21,
				scored("single", when(match("B"), "100"), when(match("A"), "0"), when(match("C"), "-5")));
		assertThat(Reads.options(kept)).isEqualTo("-one | +two | -three");
		assertThat(kept.notes()).containsExactly("Its key was read from what its processing gives points for");
		assertThat(kept.lost()).isEmpty();
		assertThat(kept.question().own().shuffle()).isFalse();
	}

	@Test
	void allThatHasToBeChosenIsRightAndNotWhatMayNotBe() {
		String all = "<and>" + member("A") + "<not>" + member("B") + "</not>" + member("C") + "</and>";
		assertThat(Reads.options(Reads.kept(Format.QTI_21, scored("multiple", when(all, "2")))))
			.isEqualTo("+one | -two | +three");
		assertThat(Reads
			.options(Reads.kept(Format.QTI_21, scored("multiple", when(member("A"), "1"), when(member("B"), "1")))))
			.isEqualTo("+one | +two | -three");
	}

	@ParameterizedTest
	@CsvSource({ "<isNull><variable identifier='R'/></isNull>", "<or><variable identifier='R'/></or>",
			"<match><variable identifier='X'/><baseValue>A</baseValue></match>" })
	void whatCannotBeReadWithCertaintyIsRefused(String asked) {
		assertThat(Reads.refused(Format.QTI_21, scored("single", when(asked, "1"))).reason())
			.contains("does not say which response is right");
	}

	@Test
	void pointsForAnotherResponseAreLost() {
		String right = "<correctResponse><value>A</value></correctResponse>";
		String known = "<match><variable identifier=\"R\"/><correct identifier=\"R\"/></match>";
		String item = scored("single", when(known, "2"), when(match("B"), "1")).replace("></responseDeclaration>",
				">" + right + "</responseDeclaration>");
		assertThat(Reads.options(Reads.kept(Format.QTI_21, item))).isEqualTo("+one | -two | -three");
		assertThat(Reads.kept(Format.QTI_21, item).lost()).singleElement()
			.asString()
			.startsWith("the points of single answers");
		assertThat(Reads.kept(Format.QTI_21, item.replace(">1<", ">2<")).lost()).isEmpty();
	}

	@Test
	void pointsForWhoeverIsWrongAreLost() {
		String known = "<match><variable identifier=\"R\"/><correct identifier=\"R\"/></match>";
		String item = item("single", "<correctResponse><value>A</value></correctResponse>", "<p>Which?</p>",
				"<responseProcessing><responseCondition>" + when(known, "3")
						+ when("", "1").replace("responseIf", "responseElse")
						+ "</responseCondition></responseProcessing>");
		assertThat(Reads.kept(Format.QTI_21, item).lost()).singleElement()
			.asString()
			.startsWith("the points of single answers");
		assertThat(Reads.kept(Format.QTI_21, item.replace(">1<", ">0<")).lost()).isEmpty();
	}

	private static Found.Kept around(String body) {
		return Reads.kept(Format.QTI_21,
				item("single", "<correctResponse><value>A</value></correctResponse>", body, ""));
	}

	@Test
	void aBodyThatWasEscapedAsAWholeIsReadAsMeant() {
		assertThat(around("<![CDATA[<div>Which <b>one</b>?</div>]]>").question().stem()).isEqualTo("Which **one**?");
		assertThat(around("<p>What is &lt;b&gt;?</p>").question().stem()).isEqualTo("What is \\<b>?");
	}

	@Test
	void optionsInASectionOfCharactersOrCalledHtmlAreHtml() {
		String item = item("single", "<correctResponse><value>A</value></correctResponse>", "<p>Which?</p>", "")
			.replace(">one<", "><![CDATA[<p>the <i>first</i></p>]]><")
			.replace(">two<", "><div class=\"html\">the &lt;b&gt;second&lt;/b&gt;&lt;br&gt;</div><")
			.replace(">three<", ">the &lt;b&gt; tag<");
		assertThat(Reads.options(Reads.kept(Format.QTI_21, item)))
			.isEqualTo("+the *first* | -the **second** | -the \\<b> tag");
	}

	@Test
	void whatIsShownToWhoeverDidNotChooseAnOptionIsNotItsReason() {
		String shown = "<modalFeedback outcomeIdentifier=\"F\" showHide=\"%s\" identifier=\"A\">%s</modalFeedback>";
		Found.Kept kept = Reads.kept(Format.QTI_21,
				item("single", "<correctResponse><value>A</value></correctResponse>", "<p>Which?</p>",
						shown.formatted("hide", "You missed it.") + shown.formatted("show", "Well done.")));
		assertThat(((Body.Choice) kept.question().body()).options().getFirst().why()).isEqualTo("Well done.");
		assertThat(kept.lost()).containsExactly("the feedback A \"You missed it.\"");
	}

	@Test
	void marksThatAWrongAnswerCostsAreLost() {
		String mapping = "<mapping><mapEntry mapKey=\"A\" mappedValue=\"1\"/><mapEntry mapKey=\"B\" mappedValue=\"-0.5\"/></mapping>";
		assertThat(Reads.kept(Format.QTI_21, item("single", mapping, "<p>Which?</p>", "")).lost()).singleElement()
			.asString()
			.startsWith("the points of single answers");
		String all = mapping.replace("<mapEntry mapKey=\"B\" mappedValue=\"-0.5\"/>", "");
		assertThat(Reads.kept(Format.QTI_21, item("multiple", all, "<p>Which?</p>", "")).lost()).isEmpty();
		assertThat(
				Reads
					.kept(Format.QTI_21,
							item("multiple", all.replace("<mapping", "<mapping defaultValue=\"-2\""), "<p>Which?</p>",
									""))
					.lost())
			.hasSize(1);
	}

	@Test
	void severalRightOnesMakeItMultipleWhateverItsListSays() {
		String item = scored("multiple", when(member("A"), "50"), when(member("C"), "50")).replace("maxChoices=\"0\"",
				"maxChoices=\"1\"");
		Found.Kept kept = Reads.kept(Format.QTI_21, item);
		assertThat(Reads.options(kept)).isEqualTo("+one | -two | +three");
		assertThat(kept.notes()).anyMatch((it) -> it.endsWith("it is read as multiple"));
	}

	@Test
	void toolsBesideAQuestionAreNoPartOfItsText() {
		Found.Kept kept = around(
				"""
						<p>Which?</p><infoControl id="c" title="Look it up"><pic:portableInfoControl><pic:properties><pic:entry key="k">bar1</pic:entry>
						</pic:properties></pic:portableInfoControl></infoControl>""");
		assertThat(kept.question().stem()).isEqualTo("Which?");
		assertThat(kept.lost()).containsExactly("the information beside it, \"Look it up: bar1\"");
	}

	@Test
	void aRubricForThoseWhoAnswerIsPartOfTheQuestion() {
		Found.Kept kept = around("""
				<rubricBlock view="candidate"><p>Read this first.</p></rubricBlock><p>Which?</p>
				<rubricBlock view="scorer"><p>Be strict.</p></rubricBlock>""");
		assertThat(kept.question().stem()).isEqualTo("Read this first.\n\nWhich?");
		assertThat(kept.lost()).containsExactly("the rubric for scorer \"Be strict.\"");
	}

	@Test
	void aPortableInteractionIsOneAndNotTwo() {
		assertThat(Reads.refused(Format.QTI_21, """
				<assessmentItem identifier="i" title="T"><itemBody><customInteraction responseIdentifier="R">
				<pci:portableCustomInteraction/></customInteraction></itemBody></assessmentItem>""").type())
			.isEqualTo("custom");
	}

}
