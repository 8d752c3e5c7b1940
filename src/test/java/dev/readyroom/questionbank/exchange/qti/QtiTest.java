package dev.readyroom.questionbank.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

class QtiTest {

	private static final String TWO = """
			<?xml version="1.0" encoding="UTF-8"?>
			<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="choice-1" title="A choice">
			  <responseDeclaration identifier="R" cardinality="%s" baseType="identifier">
			    <correctResponse>%s</correctResponse>
			  </responseDeclaration>
			  <itemBody>
			    <p>Look at <b>this</b>.</p>
			    %s
			  </itemBody>
			  <modalFeedback outcomeIdentifier="F" identifier="A" showHide="show"><p>Why A.</p></modalFeedback>
			</assessmentItem>
			""";

	private static String values(String... values) {
		return String.join("", List.of(values).stream().map((value) -> "<value>" + value + "</value>").toList());
	}

	private static final String CHOICE = """
			<choiceInteraction responseIdentifier="R" shuffle="true" maxChoices="%s"><prompt>Which?</prompt>
			<simpleChoice identifier="A">one<feedbackInline outcomeIdentifier="F" identifier="A">inline</feedbackInline></simpleChoice>
			<simpleChoice identifier="B">two</simpleChoice><simpleChoice identifier="C" fixed="true">three</simpleChoice></choiceInteraction>""";

	@Test
	void aChoiceOfQti2IsRead() {
		Found.Kept kept = Reads.kept(Format.QTI_21, TWO.formatted("single", values("A"), CHOICE.formatted("1")));
		assertThat(kept.question().stem()).isEqualTo("Look at **this**.\n\nWhich?");
		assertThat(Reads.options(kept)).isEqualTo("+one | -two | -three");
		assertThat(((Body.Choice) kept.question().body()).options().getFirst().why()).isEqualTo("inline");
		assertThat(((Body.Choice) kept.question().body()).options().getLast().fixed()).isTrue();
		assertThat(kept.place().name()).isEqualTo("A choice");
	}

	@Test
	void severalResponsesMakeAMultiple() {
		Found.Kept kept = Reads.kept(Format.QTI_21, TWO.formatted("multiple", values("A", "C"), CHOICE.formatted("0")));
		assertThat(kept.type()).isEqualTo("multiple");
	}

	@Test
	void theSameItemInTheNamesOfQti3IsTheSameQuestion() {
		String three = """
				<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="x" title="T">
				<qti-response-declaration identifier="R" cardinality="ordered" base-type="identifier"><qti-correct-response>
				<qti-value>B</qti-value><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>
				<qti-item-body><qti-order-interaction response-identifier="R"><qti-prompt>Order.</qti-prompt>
				<qti-simple-choice identifier="A">first</qti-simple-choice><qti-simple-choice identifier="B">second</qti-simple-choice>
				</qti-order-interaction></qti-item-body></qti-assessment-item>""";
		Found.Kept kept = Reads.kept(Format.QTI_30, three);
		assertThat(kept.question().body().texts()).containsExactly("second", "first");
		assertThat(FileReading.read("x.xml", three.getBytes(StandardCharsets.UTF_8), null).format())
			.isEqualTo(Format.QTI_30);
	}

	@ParameterizedTest
	@ValueSource(strings = { "textEntryInteraction", "extendedTextInteraction", "hotspotInteraction",
			"sliderInteraction", "customInteraction", "uploadInteraction", "newerInteraction" })
	void otherInteractionsAreRefused(String name) {
		Found.Refused refused = Reads.refused(Format.QTI_21,
				TWO.formatted("single", "", "<" + name + " responseIdentifier=\"R\"/>"));
		assertThat(refused.reason()).contains(name);
	}

	@Test
	void severalInteractionsAreRefused() {
		assertThat(Reads.refused(Format.QTI_21, TWO.formatted("single", values("A"), CHOICE.formatted("1").repeat(2)))
			.type()).isEqualTo("composite");
	}

	@Test
	void anItemWithoutAKeyIsRefused() {
		assertThat(Reads.refused(Format.QTI_21, TWO.formatted("single", "", CHOICE.formatted("1"))).reason())
			.contains("which response is right");
	}

	@Test
	void matchesArePairsAndTheRestDistractors() {
		String match = """
				<matchInteraction responseIdentifier="R"><simpleMatchSet><simpleAssociableChoice identifier="a">Cat</simpleAssociableChoice>
				<simpleAssociableChoice identifier="b">Dog</simpleAssociableChoice></simpleMatchSet><simpleMatchSet>
				<simpleAssociableChoice identifier="x">Meow</simpleAssociableChoice><simpleAssociableChoice identifier="y">Woof
				</simpleAssociableChoice><simpleAssociableChoice identifier="z">Moo</simpleAssociableChoice></simpleMatchSet></matchInteraction>""";
		Found.Kept kept = Reads.kept(Format.QTI_21, TWO.formatted("multiple", values("a x", "b y"), match));
		assertThat(kept.question().body()).isInstanceOfSatisfying(Body.Matching.class, (it) -> {
			assertThat(it.pairs()).extracting(Body.Pair::match).containsExactly("Meow", "Woof");
			assertThat(it.distractors()).containsExactly("Moo");
		});
	}

	private static final String CANVAS = """
			<?xml version="1.0"?><!DOCTYPE questestinterop SYSTEM "ims_qtiasiv1p2p1.dtd">
			<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2"><assessment><section>
			<item ident="i1" title="Q"><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel>
			<fieldentry>%s</fieldentry></qtimetadatafield></qtimetadata></itemmetadata>
			<presentation><material><mattext texttype="text/html">&lt;p&gt;Which?&lt;/p&gt;</mattext></material>%s</presentation>
			<resprocessing>%s</resprocessing>
			<itemfeedback ident="1_fb"><flow_mat><material><mattext>Because.</mattext></material></flow_mat></itemfeedback>
			<itemfeedback ident="general_fb"><flow_mat><material><mattext>In general.</mattext></material></flow_mat></itemfeedback>
			</item></section></assessment></questestinterop>""";

	private static final String LIST = """
			<response_lid ident="r1" rcardinality="%s"><render_choice>
			<response_label ident="1"><material><mattext texttype="text/plain">one</mattext></material></response_label>
			<response_label ident="2"><material><mattext texttype="text/plain">two</mattext></material></response_label>
			<response_label ident="3"><material><mattext texttype="text/plain">three</mattext></material></response_label>
			</render_choice></response_lid>""";

	private static String condition(String var) {
		return "<respcondition continue=\"No\"><conditionvar>" + var
				+ "</conditionvar><setvar action=\"Set\" varname=\"SCORE\">100</setvar></respcondition>";
	}

	@Test
	void aChoiceOfCanvasIsRead() {
		String link = "<respcondition><conditionvar><varequal respident=\"r1\">1</varequal></conditionvar><displayfeedback linkrefid=\"1_fb\"/></respcondition>";
		Found.Kept kept = Reads.kept(Format.QTI_12, CANVAS.formatted("multiple_choice_question",
				LIST.formatted("Single"), link + condition("<varequal respident=\"r1\">1</varequal>")));
		assertThat(kept.question().stem()).isEqualTo("Which?");
		assertThat(Reads.options(kept)).isEqualTo("+one | -two | -three");
		assertThat(((Body.Choice) kept.question().body()).options().getFirst().why()).isEqualTo("Because.");
		assertThat(kept.question().explanation()).isEqualTo("In general.");
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void severalAnswersOfCanvasAreAllWanted() {
		Found.Kept kept = Reads.kept(Format.QTI_12,
				CANVAS.formatted("multiple_answers_question", LIST.formatted("Multiple"), condition(
						"<and><varequal respident=\"r1\">1</varequal><not><varequal respident=\"r1\">2</varequal></not>"
								+ "<varequal respident=\"r1\">3</varequal></and>")));
		assertThat(Reads.options(kept)).isEqualTo("+one | -two | +three");
	}

	@ParameterizedTest
	@ValueSource(strings = { "essay_question", "short_answer_question", "numerical_question", "text_only_question",
			"multiple_dropdowns_question", "file_upload_question" })
	void otherTypesOfCanvasAreRefused(String type) {
		assertThat(Reads.refused(Format.QTI_12, CANVAS.formatted(type, "", "")).reason()).contains(type);
	}

	@Test
	void everyFileOfAPackageIsAccountedFor() {
		Map<String, byte[]> files = new TreeMap<>();
		String manifest = """
				<manifest><resources><resource type="imsqti_item_xmlv2p1" href="a.xml"/><resource type="imsqti_item_xmlv2p1" href="b.xml"/>
				<resource type="imsqti_item_xmlv2p1" href="gone.xml"/></resources></manifest>""";
		files.put("imsmanifest.xml", manifest.getBytes(StandardCharsets.UTF_8));
		files.put("a.xml",
				TWO.formatted("single", values("A"), CHOICE.formatted("1")).getBytes(StandardCharsets.UTF_8));
		files.put("b.xml", "<assessmentItem>\n<broken".getBytes(StandardCharsets.UTF_8));
		files.put("test.xml", "<assessmentTest/>".getBytes(StandardCharsets.UTF_8));
		List<Found> found = FileReading.read("package.zip", Zip.write(files), null).items();
		assertThat(found).extracting((it) -> it.place().within()).containsExactly("a.xml", "b.xml", "gone.xml");
		assertThat(found).extracting((it) -> it instanceof Found.Kept).containsExactly(true, false, false);
	}

}
