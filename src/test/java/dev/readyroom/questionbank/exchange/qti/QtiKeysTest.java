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

/** Keys and feedback of QTI 2 and 3 as other programs put them. */
class QtiKeysTest {

	private static String item(String cardinality, String key, String rest) {
		return """
				<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="i" title="T">
				<responseDeclaration identifier="R" cardinality="%s" baseType="identifier">%s</responseDeclaration>
				<itemBody><p>Which?</p><choiceInteraction responseIdentifier="R" maxChoices="%s">
				<simpleChoice identifier="A">one</simpleChoice><simpleChoice identifier="B">two</simpleChoice>
				<simpleChoice identifier="C">three</simpleChoice></choiceInteraction></itemBody>%s</assessmentItem>"""
			.formatted(cardinality, key, cardinality.equals("single") ? 1 : 0, rest);
	}

	private static String right(String... values) {
		return "<correctResponse><value>" + String.join("</value><value>", values) + "</value></correctResponse>";
	}

	private static String mapping(String... entries) {
		StringBuilder mapping = new StringBuilder("<mapping>");
		for (int i = 0; i < entries.length; i += 2) {
			mapping.append("<mapEntry mapKey=\"" + entries[i] + "\" mappedValue=\"" + entries[i + 1] + "\"/>");
		}
		return mapping + "</mapping>";
	}

	private static String feedback(String name, String text) {
		return "<modalFeedback outcomeIdentifier=\"F\" showHide=\"show\" identifier=\"" + name + "\">" + text
				+ "</modalFeedback>";
	}

	private static List<String> whys(Found.Kept kept) {
		return ((Body.Choice) kept.question().body()).options().stream().map(Body.Option::why).toList();
	}

	@Test
	void aKeyThatNamesNoChoiceIsNotReadInPart() {
		assertThat(Reads.refused(Format.QTI_21, item("multiple", right("A", "Z"), "")).reason())
			.isEqualTo("Its key names \"Z\", which is none of its choices.");
		assertThat(Reads.refused(Format.QTI_21, item("multiple", right("A", ""), "")).reason())
			.isEqualTo("Its key names \"\", which is none of its choices.");
	}

	@Test
	void whereOneCanBeChosenTheOneWithMostPointsIsRight() {
		Found.Kept kept = Reads.kept(Format.QTI_21, item("single", mapping("A", "0.5", "B", "2", "C", "-1"), ""));
		assertThat(Reads.options(kept)).isEqualTo("-one | +two | -three");
		assertThat(kept.lost()).singleElement().asString().startsWith("the points of single answers");
	}

	@Test
	void pointsForAnAnswerThatIsNotRightAreLost() {
		assertThat(Reads.kept(Format.QTI_21, item("single", right("B") + mapping("A", "1", "B", "1"), "")).lost())
			.singleElement()
			.asString()
			.startsWith("the points of single answers");
		assertThat(Reads.kept(Format.QTI_21, item("single", right("B") + mapping("B", "1"), "")).lost()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<match><variable identifier="R"/><baseValue baseType="identifier">B</baseValue></match>  | responseIf
			<member><baseValue baseType="identifier">B</baseValue><variable identifier="R"/></member> | responseElseIf
			""")
	void feedbackThatOneResponseLeadsToIsThatOnesReason(String asked, String branch) {
		String processing = "<responseProcessing><responseCondition><" + branch + ">" + asked
				+ "<setOutcomeValue identifier=\"F\"><baseValue baseType=\"identifier\">fb7</baseValue></setOutcomeValue></"
				+ branch + "></responseCondition></responseProcessing>";
		Found.Kept kept = Reads.kept(Format.QTI_21,
				item("single", right("A"), processing + feedback("fb7", "Two is wrong.") + feedback("fb8", "Hm.")));
		assertThat(whys(kept)).containsExactly("", "Two is wrong.", "");
		assertThat(kept.question().explanation()).isEqualTo("Hm.");
		assertThat(kept.notes()).containsExactly("Its feedback fb8 is read as the explanation");
	}

	@Test
	void noFeedbackGetsLostUnseen() {
		String twice = feedback("correct", "Yes.") + feedback("correct", "Really.") + feedback("incorrect", "No.");
		assertThat(Reads.kept(Format.QTI_21, item("single", right("A"), twice)).lost()).containsExactlyInAnyOrder(
				"the feedback correct \"Yes.\"", "the feedback correct \"Really.\"", "the feedback incorrect \"No.\"");
		String inside = item("single", right("A"), feedback("A", "Apart.")).replace("one<",
				"one<feedbackInline outcomeIdentifier=\"F\" identifier=\"A\">Inside.</feedbackInline><");
		assertThat(whys(Reads.kept(Format.QTI_21, inside))).startsWith("Inside.");
		assertThat(Reads.kept(Format.QTI_21, inside).lost()).containsExactly("the feedback A \"Apart.\"");
	}

	private static String match(String... pairs) {
		return """
				<assessmentItem identifier="m" title="M"><responseDeclaration identifier="R" cardinality="multiple"
				baseType="directedPair">%s</responseDeclaration><itemBody><p>Which?</p><matchInteraction responseIdentifier="R">
				<simpleMatchSet><simpleAssociableChoice identifier="V">at rest</simpleAssociableChoice>
				<simpleAssociableChoice identifier="W">in transit</simpleAssociableChoice></simpleMatchSet>
				<simpleMatchSet><simpleAssociableChoice identifier="X">KMS</simpleAssociableChoice>
				<simpleAssociableChoice identifier="Y">EBS</simpleAssociableChoice>
				<simpleAssociableChoice identifier="Z">TLS</simpleAssociableChoice></simpleMatchSet>
				</matchInteraction></itemBody></assessmentItem>"""
			.formatted(right(pairs));
	}

	@Test
	void aMatchingWhereSeveralBelongToOneIsReadTheOtherWayRound() {
		Found.Kept kept = Reads.kept(Format.QTI_21, match("V X", "V Y", "W Z"));
		assertThat(kept.question().body()).isEqualTo(new Body.Matching(List.of(new Body.Pair("KMS", "at rest", ""),
				new Body.Pair("EBS", "at rest", ""), new Body.Pair("TLS", "in transit", "")), List.of()));
		assertThat(kept.notes()).singleElement().asString().contains("the other way round");
	}

	@Test
	void aPairThatIsWrittenBackwardsIsTheSamePair() {
		assertThat(Reads.kept(Format.QTI_21, match("X V", "W Z")).question().body()).isEqualTo(new Body.Matching(
				List.of(new Body.Pair("at rest", "KMS", ""), new Body.Pair("in transit", "TLS", "")), List.of("EBS")));
	}

	@Test
	void aMatchingOfSeveralToSeveralIsRefused() {
		assertThat(Reads.refused(Format.QTI_21, match("V X", "V Y", "W X")).reason())
			.contains("each item has one match");
	}

	@Test
	void anAssociationOfThreeIsRefused() {
		String chain = match("V X", "X W").replaceAll("</?simpleMatchSet>", "")
			.replace("matchInteraction", "associateInteraction");
		assertThat(Reads.refused(Format.QTI_21, chain).reason()).contains("belongs to two others");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			defaultValue="1" | for every answer that it does not name
			upperBound="1"   | for some of the answers
			""")
	void aMappingThatDoesNotTellWhatIsWantedIsRefused(String bound, String reason) {
		String key = mapping("A", "1", "B", "1").replace("<mapping>", "<mapping " + bound + ">");
		assertThat(Reads.refused(Format.QTI_21, item("multiple", key, "")).reason()).contains(reason);
		assertThat(Reads.options(Reads.kept(Format.QTI_21, item("multiple", right("A", "B") + key, ""))))
			.isEqualTo("+one | +two | -three");
	}

	@Test
	void moreRightAnswersThanMayBeChosenAreRefused() {
		String two = item("multiple", right("A", "B", "C"), "").replace("maxChoices=\"0\"", "maxChoices=\"2\"");
		assertThat(Reads.refused(Format.QTI_21, two).reason()).isEqualTo("It lets people choose 2, but 3 are right.");
		String ordered = two.replace("choiceInteraction", "orderInteraction").replace("\"multiple\"", "\"ordered\"");
		assertThat(Reads.refused(Format.QTI_21, ordered).reason())
			.isEqualTo("It lets people choose 2, but 3 are right.");
	}

	@Test
	void aKeyOfBlanksIsNone() {
		assertThat(Reads.refused(Format.QTI_21, item("single", right(""), "")).reason())
			.contains("does not say which response is right");
	}

	@Test
	void optionsAreShuffledOnlyWhereTheItemSaysSo() {
		String item = item("single", right("A"), "");
		assertThat(Reads.kept(Format.QTI_21, item).question().own().shuffle()).isFalse();
		assertThat(Reads.kept(Format.QTI_21, item.replace("maxChoices", "shuffle=\"true\" maxChoices"))
			.question()
			.own()
			.shuffle()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "MAXSCORE, 4.0, 4", "MAXSCORE, 2.50, 2.5", "MAXSCORE, 1.0, ''", "OTHER, 3, ''" })
	void thePointsOfAnItemAreLost(String name, String value, String points) {
		Found.Kept kept = Reads.kept(Format.QTI_21, item("single", right("A"), "<outcomeDeclaration identifier=\""
				+ name + "\"><defaultValue><value>" + value + "</value></defaultValue></outcomeDeclaration>"));
		assertThat(kept.lost()).isEqualTo(
				points.isEmpty() ? List.of() : List.of("its " + points + " points: all questions count the same"));
	}

	@Test
	void aPairOfWhichOneEndIsMissingIsRefused() {
		assertThat(Reads.refused(Format.QTI_21, match("V X", "W")).reason()).contains("\"W\"");
		assertThat(Reads.refused(Format.QTI_21, match("V X", "W Q")).reason()).contains("\"W Q\"");
	}

	@Test
	void itemsOfAPackageAreFoundWhateverTheirNamesEndIn() {
		String manifest = "<manifest><resources><resource type=\"imsqti_item_xmlv2p1\" href=\"one.qti\"/></resources></manifest>";
		Map<String, byte[]> files = new TreeMap<>(Map.of("imsmanifest.xml", manifest.getBytes(StandardCharsets.UTF_8),
				"one.qti", item("single", right("A"), "").getBytes(StandardCharsets.UTF_8), "TWO.XML",
				item("single", right("B"), "").replace("\"i\"", "\"j\"").getBytes(StandardCharsets.UTF_8)));
		assertThat(FileReading.read("p.zip", Zip.write(files), Format.QTI_21).items()).hasSize(2)
			.allSatisfy((it) -> assertThat(it).isInstanceOf(Found.Kept.class));
	}

	@Test
	void theReadingOfACharacterStandsBesideIt() {
		Found.Kept kept = Reads.kept(Format.QTI_21, item("single", right("A"), "").replace("Which?",
				"<ruby><rb>鍵</rb><rp>(</rp><rt>かぎ</rt><rp>)</rp></ruby>?"));
		assertThat(kept.question().stem()).isEqualTo("鍵(かぎ)?");
	}

}
