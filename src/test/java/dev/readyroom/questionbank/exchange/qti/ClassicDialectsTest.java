package dev.readyroom.questionbank.exchange.qti;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** QTI 1.2 as Blackboard, Brightspace and Canvas each write it. */
class ClassicDialectsTest {

	private static String item(String presentation, String conditions) {
		return "<questestinterop><item ident=\"q\" title=\"Q\"><presentation><flow>" + presentation
				+ "</flow></presentation><resprocessing>" + conditions + "</resprocessing></item></questestinterop>";
	}

	private static String formatted(String text) {
		return "<material><mat_extension><mat_formattedtext type=\"HTML\">" + text
				+ "</mat_formattedtext></mat_extension></material>";
	}

	private static String plain(String text) {
		return "<material><mattext>" + text + "</mattext></material>";
	}

	private static String label(String ident, String material) {
		return "<response_label ident=\"" + ident + "\">" + material + "</response_label>";
	}

	private static String when(String list, String response, String variable, String points) {
		return "<respcondition><conditionvar><varequal respident=\"" + list + "\">\n " + response
				+ "\n</varequal></conditionvar><setvar varname=\"" + variable + "\" action=\"Add\">" + points
				+ "</setvar></respcondition>";
	}

	@Test
	void textsOfBlackboardStandInAnElementOfItsOwn() {
		String order = "<respcondition><conditionvar><and><varequal respident=\"r\">y</varequal>"
				+ "<varequal respident=\"r\">x</varequal></and></conditionvar><setvar variablename=\"SCORE\">SCORE.max</setvar></respcondition>";
		Found.Kept kept = Reads.kept(Format.QTI_12,
				item(formatted("Which &lt;b&gt;first&lt;/b&gt;?&lt;br/&gt;")
						+ "<response_lid ident=\"r\" rcardinality=\"Ordered\"><render_choice>"
						+ label("x", formatted("decrypt")) + label("y", formatted("encrypt"))
						+ "</render_choice></response_lid>", order));
		assertThat(kept.question().stem()).isEqualTo("Which **first**?");
		assertThat(kept.question().body().texts()).containsExactly("encrypt", "decrypt");
	}

	@Test
	void whatBrightspaceCountsAsWrongIsNotRight() {
		String list = "<response_lid ident=\"r\" rcardinality=\"Multiple\"><render_choice shuffle=\"no\">"
				+ label("a", plain("one")) + label("b", plain("two")) + label("c", plain("four"))
				+ "</render_choice></response_lid>";
		Found.Kept kept = Reads.kept(Format.QTI_12, item(plain("Even?") + list, when("r", "a", "D2L_Incorrect", "1")
				+ when("r", "b", "D2L_Correct", "1") + when("r", "c", "D2L_Correct", "1")));
		assertThat(Reads.options(kept)).isEqualTo("-one | +two | +four");
		assertThat(kept.question().own().shuffle()).isFalse();
	}

	private static String row(String tag, String attribute, String ident, String text) {
		return "<" + tag + " " + attribute + "=\"" + ident + "\" rcardinality=\"Single\">" + plain(text)
				+ "<render_choice>" + label("x", plain("KMS")) + label("y", plain("TLS")) + label("z", plain(""))
				+ "</render_choice></" + tag + ">";
	}

	@Test
	void theRowsOfAMatchingMayBeCalledGroups() {
		Found.Kept kept = Reads.kept(Format.QTI_12,
				item(plain("What for?") + row("response_grp", "respident", "one", "at rest")
						+ row("response_grp", "respident", "two", "in transit"),
						when("one", "x", "D2L_Correct", "1") + when("one", "y", "D2L_Incorrect", "1")
								+ when("two", "y", "D2L_Correct", "1")));
		assertThat(kept.question().body()).isEqualTo(new Body.Matching(
				List.of(new Body.Pair("at rest", "KMS", ""), new Body.Pair("in transit", "TLS", "")), List.of()));
	}

	@Test
	void aPairOfNothingWithNothingIsLeftOut() {
		Found.Kept kept = Reads.kept(Format.QTI_12, item(
				plain("What for?") + row("response_lid", "ident", "one", "at rest")
						+ row("response_lid", "ident", "two", "in transit") + row("response_lid", "ident", "three", ""),
				when("one", "x", "SCORE", "30") + when("two", "y", "SCORE", "30") + when("three", "z", "SCORE", "30")));
		assertThat(((Body.Matching) kept.question().body()).pairs()).hasSize(2);
		assertThat(kept.lost()).containsExactly("a pair with nothing on either side");
	}

	private static String list(String cardinality, String... texts) {
		StringBuilder labels = new StringBuilder();
		for (int i = 0; i < texts.length; i++) {
			labels.append(label(Character.toString('a' + i), texts[i]));
		}
		return plain("Which?") + "<response_lid ident=\"r\" rcardinality=\"" + cardinality + "\"><render_choice>"
				+ labels + "</render_choice></response_lid>";
	}

	@Test
	void anAnswerThatIsATagIsNotReadAsOne() {
		String tag = "<material><mattext texttype=\"text/plain\">%s</mattext></material>";
		Found.Kept kept = Reads.kept(Format.QTI_12,
				item(list("Single", tag.formatted("&lt;img /&gt;"), tag.formatted("&lt;pre&gt; keeps spaces"),
						tag.formatted("&lt;i&gt;no&lt;/i&gt; tag")), when("r", "a", "SCORE", "100")));
		assertThat(Reads.options(kept)).isEqualTo("+\\<img /\\> | -\\<pre\\> keeps spaces | -*no* tag");
	}

	@Test
	void aKeyThatNamesNoAnswerIsNotReadInPart() {
		String list = list("Multiple", plain("one"), plain("two"), plain("three"));
		String conditions = when("r", "a", "SCORE", "1") + when("r", "z", "SCORE", "1");
		assertThat(Reads.refused(Format.QTI_12, item(list, conditions)).reason())
			.isEqualTo("Its key names \"z\", which is none of its choices.");
	}

	@Test
	void severalAnswersOfBlackboardMayCallThemselvesSingle() {
		String both = "<respcondition><conditionvar><and><varequal respident=\"r\">a</varequal><varequal respident=\"r\">b"
				+ "</varequal></and></conditionvar><setvar variablename=\"SCORE\">SCORE.max</setvar></respcondition>";
		String item = item(list("Single", plain("one"), plain("two"), plain("three")), both).replace("<presentation>",
				"<itemmetadata><bbmd_questiontype>Multiple Answer</bbmd_questiontype></itemmetadata><presentation>");
		assertThat(Reads.options(Reads.kept(Format.QTI_12, item))).isEqualTo("+one | +two | -three");
	}

	private static String shows(String response, String points, String... links) {
		StringBuilder shown = new StringBuilder();
		for (String link : links) {
			shown.append("<displayfeedback linkrefid=\"" + link + "\"/>");
		}
		return when("r", response, "que_score", points).replace("</respcondition>", shown + "</respcondition>");
	}

	private static String feedback(String ident) {
		return "<itemfeedback ident=\"" + ident + "\">" + plain("Text of " + ident) + "</itemfeedback>";
	}

	@Test
	void whatIsShownForEveryAnswerExplainsAndIsNoReasonOfOne() {
		String conditions = shows("a", "5", "QUE_9_ALL", "QUE_1_AC", "QUE_8_C")
				+ shows("b", "0", "QUE_9_ALL", "QUE_7_IC", "QUE_2_AIC")
				+ shows("c", "0", "QUE_9_ALL", "QUE_7_IC", "QUE_3_AIC");
		String item = item(list("Single", plain("one"), plain("two"), plain("three")), conditions).replace("</item>",
				feedback("QUE_9_ALL") + feedback("QUE_1_AC") + feedback("QUE_2_AIC") + feedback("QUE_3_AIC")
						+ feedback("QUE_7_IC") + feedback("QUE_8_C") + "</item>");
		Found.Kept kept = Reads.kept(Format.QTI_12, item);
		assertThat(((Body.Choice) kept.question().body()).options()).extracting(Body.Option::why)
			.containsExactly("Text of QUE_1_AC", "Text of QUE_2_AIC", "Text of QUE_3_AIC");
		assertThat(kept.question().explanation()).isEqualTo("Text of QUE_9_ALL");
		assertThat(kept.lost()).hasSize(2)
			.allMatch((it) -> it.startsWith("the feedback QUE_8_C") || it.startsWith("the feedback QUE_7_IC"));
		assertThat(Reads.options(Reads.kept(Format.QTI_12, item.replace(">5<", ">0<"))))
			.isEqualTo("+one | -two | -three");
	}

	@Test
	void aRubricIsListedAsLost() {
		String item = item(list("Single", plain("one"), plain("two")), when("r", "a", "SCORE", "1"))
			.replace("<presentation>", "<rubric view=\"All\">" + plain("Take care.") + "</rubric><presentation>");
		assertThat(Reads.kept(Format.QTI_12, item).lost()).containsExactly("the text beside it \"Take care.\"");
	}

	@Test
	void aLabelBesideTheOptionsIsListedAsLost() {
		Found.Kept kept = Reads.kept(Format.QTI_12,
				item(plain("Which?") + "<response_lid ident=\"r\" rcardinality=\"Single\"><render_extension>"
						+ plain("at the top") + "</render_extension><render_choice>" + label("a", plain("one"))
						+ label("b", plain("two")) + "</render_choice></response_lid>",
						when("r", "a", "SCORE", "100")));
		assertThat(kept.lost()).containsExactly("the text beside its options \"at the top\"");
	}

}
