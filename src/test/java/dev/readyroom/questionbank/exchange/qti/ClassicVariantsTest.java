package dev.readyroom.questionbank.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

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

/** What QTI 1.2 can also say, and some programs do. */
class ClassicVariantsTest {

	private static String plain(String text) {
		return "<material><mattext>" + text + "</mattext></material>";
	}

	private static String list(String attributes, String texts) {
		StringBuilder labels = new StringBuilder();
		for (String text : texts.split(",")) {
			labels.append("<response_label ident=\"" + text + "\">" + plain(text) + "</response_label>");
		}
		return "<response_lid " + attributes + "><render_choice>" + labels + "</render_choice></response_lid>";
	}

	private static String when(String list, String response, String variable) {
		return "<respcondition><conditionvar><varequal respident=\"" + list + "\">" + response
				+ "</varequal></conditionvar><setvar varname=\"" + variable
				+ "\" action=\"Add\">1</setvar></respcondition>";
	}

	private static String item(String metadata, String presentation, String processing) {
		return "<questestinterop><item ident=\"q\" title=\"Q\"><itemmetadata>" + metadata
				+ "</itemmetadata><presentation>" + plain("Which?") + presentation + "</presentation><resprocessing>"
				+ processing + "</resprocessing></item></questestinterop>";
	}

	/** The wrong ones are said first, as Respondus does. */
	@Test
	void whatRespondusCountsAsWrongBelongsToNothing() {
		String row = "ident=\"%s\">" + plain("%s") + "<render";
		String lists = list("ident=\"one\"", "KMS,TLS").replace("ident=\"one\"><render",
				row.formatted("one", "at rest"))
				+ list("ident=\"two\"", "KMS,TLS").replace("ident=\"two\"><render", row.formatted("two", "in transit"));
		String key = when("one", "KMS", "Respondus_Correct") + when("one", "TLS", "Respondus_Incorrect")
				+ when("two", "KMS", "Respondus_Incorrect") + when("two", "TLS", "Respondus_Correct");
		assertThat(Reads.kept(Format.QTI_12, item("", lists, key)).question().body()).isEqualTo(new Body.Matching(
				List.of(new Body.Pair("at rest", "KMS", ""), new Body.Pair("in transit", "TLS", "")), List.of()));
	}

	private static String field(String label, String entry) {
		return "<qtimetadata><qtimetadatafield><fieldlabel>" + label + "</fieldlabel><fieldentry>" + entry
				+ "</fieldentry></qtimetadatafield></qtimetadata>";
	}

	@ParameterizedTest
	@ValueSource(strings = { "<qmd_itemtype>Multiple Response Static</qmd_itemtype>",
			"<bbmd_questiontype>Multiple Answer</bbmd_questiontype>" })
	void aQuestionWithSeveralAnswersIsKnownByItsNameWhereItDoesNotSayHowManyItTakes(String named) {
		String key = when("r", "a", "SCORE") + when("r", "c", "SCORE");
		assertThat(Reads.options(Reads.kept(Format.QTI_12, item(named, list("ident=\"r\"", "a,b,c"), key))))
			.isEqualTo("+a | -b | +c");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Multiple-response", "cc.multiple_response.v0p1" })
	void orByTheFieldThatNamesIt(String name) {
		String key = when("r", "a", "SCORE") + when("r", "c", "SCORE");
		assertThat(Reads
			.options(Reads.kept(Format.QTI_12, item(field("cc_profile", name), list("ident=\"r\"", "a,b,c"), key))))
			.isEqualTo("+a | -b | +c");
	}

	@Test
	void aTextThatIsOnlyNamedIsReadWhereItStands() {
		String list = list("ident=\"r\" rcardinality=\"Single\"", "a,b")
			.replace("<mattext>a<", "<mattext label=\"first\">alpha<")
			.replace("<mattext>b<", "<matref linkrefid=\"first\"/><mattext>and more<");
		assertThat(Reads.options(Reads.kept(Format.QTI_12, item("", list, when("r", "b", "SCORE")))))
			.isEqualTo("-alpha | +alpha\n\nand more");
	}

	@Test
	void whatIsSaidOfTheScoreIsListedAsLost() {
		String key = "<outcomes><decvar/><interpretvar view=\"Tutor\">" + plain("Under two, talk to them.")
				+ "</interpretvar></outcomes>" + when("r", "b", "SCORE");
		Found.Kept kept = Reads.kept(Format.QTI_12, item("", list("ident=\"r\"", "a,b"), key));
		assertThat(kept.lost()).containsExactly("what it says of its score \"Under two, talk to them.\"");
	}

	@Test
	void optionsThatAreEmptyByWhatCannotBeKeptSaySo() {
		String list = list("ident=\"r\"", "a,b").replace("<mattext>a</mattext>", "<mataudio uri=\"bell.wav\"/>");
		assertThat(Reads.refused(Format.QTI_12, item("", list, when("r", "b", "SCORE"))).reason())
			.endsWith("What cannot be kept of it: the audio bell.wav.");
	}

	private static final String TEST = "<questestinterop><assessment ident=\"t\"><section>\n<itemref linkrefid=\"q\"/>\n"
			+ "<itemref linkrefid=\"far\"/></section></assessment></questestinterop>";

	private static final String FAR = "far at line 3: It only names the item far, which stands in another file. "
			+ "Import that file, or the package that holds both.";

	private static String said(Found found) {
		return (found instanceof Found.Refused it)
				? it.place().name() + " at line " + it.place().line() + ": " + it.reason() : found.place().name();
	}

	@Test
	void aTestThatOnlyNamesItsItemsIsRefusedItemByItem() {
		assertThat(Reads.all(Format.QTI_12, TEST)).extracting(ClassicVariantsTest::said)
			.containsExactly(FAR.replace("far", "q").replace("line 3", "line 2"), FAR);
	}

	@Test
	void itemsThatAreInThePackageAreReadWhereTheyStand() {
		String item = item("", list("ident=\"r\"", "a,b"), when("r", "b", "SCORE"));
		byte[] zip = Zip.write(Map.of("imsmanifest.xml", "<manifest/>".getBytes(StandardCharsets.UTF_8), "a_test.xml",
				TEST.getBytes(StandardCharsets.UTF_8), "bank.xml", item.getBytes(StandardCharsets.UTF_8)));
		assertThat(FileReading.read("file.zip", zip, null).items()).extracting(ClassicVariantsTest::said)
			.containsExactly(FAR, "Q");
	}

	@Test
	void whatShowsCanvassFeedbackForRightAnswersIsRightWherePointsAreNotSaid() {
		String key = when("r", "b", "SCORE").replaceFirst("<setvar.*</setvar>",
				"<displayfeedback linkrefid=\"correct_fb\"/>");
		assertThat(Reads.options(Reads.kept(Format.QTI_12, item("", list("ident=\"r\"", "a,b"), key))))
			.isEqualTo("-a | +b");
	}

	@Test
	void aResponseOfAKindOfItsOwnIsNoDescription() {
		String own = "<response_extension ident=\"x\"><render_extension/></response_extension>";
		assertThat(Reads.refused(Format.QTI_12, item("", own, "")).type()).isEqualTo("custom");
	}

	@ParameterizedTest
	@ValueSource(strings = { "response_lid", "response_grp" })
	void rowsThatCouldTakeSeveralButHaveOneEachAreAMatching(String row) {
		String lists = list("ident=\"one\" rcardinality=\"Multiple\"", "KMS,TLS").replace("<render_choice>",
				plain("at rest") + "<render_choice>")
				+ list("ident=\"two\" rcardinality=\"Multiple\"", "KMS,TLS").replace("<render_choice>",
						plain("in transit") + "<render_choice>");
		String key = when("one", "KMS", "SCORE") + when("two", "TLS", "SCORE");
		assertThat(Reads.kept(Format.QTI_12, item("", lists.replace("response_lid", row), key)).question().body())
			.isEqualTo(new Body.Matching(
					List.of(new Body.Pair("at rest", "KMS", ""), new Body.Pair("in transit", "TLS", "")), List.of()));
	}

}
