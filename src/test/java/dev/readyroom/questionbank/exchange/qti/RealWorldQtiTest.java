package dev.readyroom.questionbank.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs really write, where reading it in the plain way would be wrong. */
class RealWorldQtiTest {

	private static String classic(String attributes, String metadata, String lists, String conditions) {
		return """
				<item ident="q1" title="Q1" %s><itemmetadata><qtimetadata>%s</qtimetadata></itemmetadata>
				<presentation><material><mattext texttype="text/html">Which?</mattext></material>%s</presentation>
				<resprocessing>%s</resprocessing></item>""".formatted(attributes, metadata, lists, conditions);
	}

	private static String field(String label, String entry) {
		return "<qtimetadatafield><fieldlabel>" + label + "</fieldlabel><fieldentry>" + entry
				+ "</fieldentry></qtimetadatafield>";
	}

	private static String list(String ident, String cardinality, String own, String... labels) {
		StringBuilder list = new StringBuilder(
				"<response_lid ident=\"" + ident + "\" rcardinality=\"" + cardinality + "\">");
		list.append(own.isEmpty() ? "" : "<material><mattext>" + own + "</mattext></material>")
			.append("<render_choice>");
		for (String label : labels) {
			list.append("<response_label ident=\"" + label + "\"><material><mattext>" + label
					+ "</mattext></material></response_label>");
		}
		return list + "</render_choice></response_lid>";
	}

	private static String scores(String list, int score, String... wanted) {
		StringBuilder condition = new StringBuilder("<respcondition><conditionvar>");
		for (String label : wanted) {
			condition.append("<varequal respident=\"" + list + "\">" + label + "</varequal>");
		}
		return condition + "</conditionvar><setvar action=\"Add\" varname=\"SCORE\">" + score
				+ "</setvar></respcondition>";
	}

	private static String file(String... items) {
		return "<questestinterop><assessment><section>" + String.join("", items)
				+ "</section></assessment></questestinterop>";
	}

	@Test
	void aCategorizationIsNoMatching() {
		String lists = list("A", "Multiple", "Category A", "a1", "a2", "b1")
				+ list("B", "Multiple", "Category B", "a1", "a2", "b1");
		String conditions = scores("A", 50, "a1", "a2") + scores("B", 50, "b1");
		assertThat(Reads.refused(Format.QTI_12, file(classic("", "", lists, conditions))).type())
			.isEqualTo("categorization");
		assertThat(Reads
			.refused(Format.QTI_12,
					file(classic("", field("question_type", "categorization_question"), lists, conditions)))
			.type()).isEqualTo("categorization");
	}

	@Test
	void oneOfSeveralSetsOfAnswersIsRefused() {
		String either = """
				<respcondition><conditionvar><or><and><varequal respident="r">a</varequal><varequal respident="r">b</varequal></and>
				<and><varequal respident="r">a</varequal><varequal respident="r">c</varequal></and></or></conditionvar>
				<setvar>1</setvar></respcondition>""";
		assertThat(Reads.refused(Format.QTI_12, file(classic("", "", list("r", "Multiple", "", "a", "b", "c"), either)))
			.reason()).contains("one of several sets");
	}

	@Test
	void whatALoneListSaysByItselfBelongsToTheQuestion() {
		Found.Kept kept = Reads.kept(Format.QTI_12,
				file(classic("", "", list("r", "Single", "Of these", "a", "b"), scores("r", 100, "a"))));
		assertThat(kept.question().stem()).isEqualTo("Which?\n\nOf these");
	}

	@Test
	void aMatchingOfOneItemIsNone() {
		assertThat(Reads
			.refused(Format.QTI_12,
					file(classic("", field("question_type", "matching_question"), list("r", "Single", "B", "BB", "EEE"),
							scores("r", 100, "BB"))))
			.reason()).contains("fewer than two pairs");
	}

	@Test
	void aTextThatQuestionsShareStandsBeforeEach() {
		String text = "<item ident=\"s\" title=\"S\"><itemmetadata><qtimetadata>"
				+ field("question_type", "text_only_question")
				+ "</qtimetadata></itemmetadata><presentation><material><mattext>Shared.</mattext></material></presentation></item>";
		List<Found> found = Reads.all(Format.QTI_12, file(text, classic("", field("parent_stimulus_item_ident", "s"),
				list("r", "Single", "", "a", "b"), scores("r", 100, "a"))));
		assertThat(found).extracting(Found::type).containsExactly("description", "single");
		assertThat(((Found.Kept) found.getLast()).question().stem()).isEqualTo("Shared.\n\nWhich?");
	}

	@Test
	void whatIsDrawnFromABankElsewhereIsNamed() {
		List<Found> found = Reads.all(Format.QTI_12,
				file("<bankentry_item sourcebank_ref=\"bank-7\" item_ref=\"q9\"/>"));
		assertThat(found).singleElement()
			.isInstanceOfSatisfying(Found.Refused.class, (it) -> assertThat(it.reason()).contains("bank-7"));
	}

	@Test
	void aCartridgeOfCanvasHoldsEachQuestionOnceThoughItHasItTwice() {
		Map<String, byte[]> files = new TreeMap<>();
		String single = classic("", "", list("r", "Single", "", "a", "b"), scores("r", 100, "a"));
		files.put("x/assessment_qti.xml", file(single).getBytes(StandardCharsets.UTF_8));
		files.put("non_cc_assessments/x.xml.qti",
				file(classic("", field("assessment_question_identifierref", "q1"), list("r", "Single", "", "a", "b"),
						scores("r", 100, "a"))
					.replace("ident=\"q1\"", "ident=\"other\"")).getBytes(StandardCharsets.UTF_8));
		files.put("course_settings/files.xml", "<broken".getBytes(StandardCharsets.UTF_8));
		assertThat(FileReading.read("c.imscc", Zip.write(files), Format.QTI_12).items()).singleElement()
			.isInstanceOfSatisfying(Found.Kept.class, (it) -> assertThat(it.question().id()).isEqualTo("other"));
	}

	private static String item(String attributes, String inside, String body) {
		return """
				<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="a" title="A" %s>
				<qti-response-declaration identifier="R" cardinality="single" base-type="identifier">
				<qti-correct-response><qti-value>x</qti-value></qti-correct-response></qti-response-declaration>%s
				<qti-item-body>%s<qti-choice-interaction response-identifier="R" max-choices="1">
				<qti-simple-choice identifier="x">yes</qti-simple-choice>
				<qti-simple-choice identifier="y">no</qti-simple-choice></qti-choice-interaction></qti-item-body>
				</qti-assessment-item>""".formatted(attributes, inside, body);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					adaptive="true" | ''                                                           | ''   | adaptive
					''              | <qti-template-processing><qti-set-template-value identifier="N"/></qti-template-processing> | '' | computed anew
					''              | ''                            | <p><qti-printed-variable identifier="N"/> keys?</p> | computed anew
					""")
	void anItemThatIsAnotherForEachLearnerIsRefused(String attributes, String inside, String body, String reason) {
		assertThat(Reads.refused(Format.QTI_30, item(attributes, inside, body)).reason()).contains(reason);
	}

	@Test
	void aTextInAFileOfItsOwnIsTakenFromThePackage() {
		String item = item("", "<qti-assessment-stimulus-ref identifier=\"s\" href=\"../texts/s.xml\"/>",
				"<p>Which?</p>");
		Map<String, byte[]> files = new TreeMap<>(Map.of("items/a.xml", item.getBytes(StandardCharsets.UTF_8)));
		assertThat(kept(files).lost())
			.containsExactly("the text beside it, ../texts/s.xml: the file does not bring it");
		files.put("texts/s.xml", """
				<qti-assessment-stimulus xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="s" title="S">
				<qti-stimulus-body><p>A long <b>text</b>.</p></qti-stimulus-body></qti-assessment-stimulus>"""
			.getBytes(StandardCharsets.UTF_8));
		assertThat(kept(files).question().stem()).isEqualTo("A long **text**.\n\nWhich?");
		assertThat(kept(files).lost()).isEmpty();
	}

	private static Found.Kept kept(Map<String, byte[]> files) {
		List<Found> found = FileReading.read("x.zip", Zip.write(files), Format.QTI_30).items();
		assertThat(found).singleElement().isInstanceOf(Found.Kept.class);
		return (Found.Kept) found.getFirst();
	}

	@Test
	void aFormulaIsWrittenOutAndListedAsLost() {
		Found.Kept kept = Reads.kept(Format.QTI_30, item("", "",
				"""
						<p><m:math xmlns:m="http://www.w3.org/1998/Math/MathML"><m:mfrac><m:mn>1</m:mn><m:mrow><m:mi>x</m:mi>
						<m:mo>+</m:mo><m:mn>3</m:mn></m:mrow></m:mfrac></m:math> of <math><msup><mi>n</mi><mn>2</mn></msup></math>?</p>"""));
		assertThat(kept.question().stem()).isEqualTo("1/(x+3) of n^2?");
		assertThat(kept.lost()).containsExactly("a formula, which is written as 1/(x+3)",
				"a formula, which is written as n^2");
	}

	@Test
	void inAnAssociationOneOfEachPairIsGiven() {
		Found.Kept kept = Reads.kept(Format.QTI_21,
				"""
						<assessmentItem identifier="a" title="A"><responseDeclaration identifier="R" cardinality="multiple" baseType="pair">
						<correctResponse><value>A P</value><value>C M</value></correctResponse></responseDeclaration>
						<itemBody><associateInteraction responseIdentifier="R"><prompt>Who fights whom?</prompt>
						<simpleAssociableChoice identifier="A">Antonio</simpleAssociableChoice>
						<simpleAssociableChoice identifier="C">Capulet</simpleAssociableChoice>
						<simpleAssociableChoice identifier="L">Lysander</simpleAssociableChoice>
						<simpleAssociableChoice identifier="M">Montague</simpleAssociableChoice>
						<simpleAssociableChoice identifier="P">Prospero</simpleAssociableChoice></associateInteraction></itemBody>
						</assessmentItem>""");
		assertThat(kept.question().body()).isEqualTo(new Body.Matching(
				List.of(new Body.Pair("Antonio", "Prospero", ""), new Body.Pair("Capulet", "Montague", "")),
				List.of("Lysander")));
		assertThat(kept.lost()).containsExactly("that any two may be paired: here one of each pair is given");
	}

	@Test
	void prefixesAndCdataOfOtherProgramsDoNotMatter() {
		Found.Kept kept = Reads.kept(Format.QTI_21,
				"""
						<imsqti:assessmentItem xmlns:imsqti="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="a" title="A">
						<imsqti:responseDeclaration identifier="R" cardinality="multiple" baseType="identifier"><imsqti:correctResponse>
						<imsqti:value><![CDATA[x]]></imsqti:value></imsqti:correctResponse></imsqti:responseDeclaration>
						<imsqti:itemBody><div class="grid-row"><div class="col-12"><p>Which?</p></div></div>
						<imsqti:choiceInteraction responseIdentifier="R" shuffle="false" maxChoices="0">
						<imsqti:simpleChoice identifier="x"><p>yes</p></imsqti:simpleChoice>
						<imsqti:simpleChoice identifier="y"><p>no</p></imsqti:simpleChoice></imsqti:choiceInteraction></imsqti:itemBody>
						</imsqti:assessmentItem>""");
		assertThat(Reads.options(kept)).isEqualTo("+yes | -no");
		assertThat(kept.notes())
			.containsExactly("It lets people choose several, but one option is right: it is read as single");
	}

}
