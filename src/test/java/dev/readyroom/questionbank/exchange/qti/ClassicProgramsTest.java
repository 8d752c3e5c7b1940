package dev.readyroom.questionbank.exchange.qti;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** What Blackboard, Brightspace, ILIAS, OLAT and Sakai each do in a way of their own. */
class ClassicProgramsTest {

	private static String item(String attributes, String metadata, String presentation, String conditions,
			String rest) {
		return "<questestinterop><item ident=\"q\" title=\"Q\" " + attributes + "><itemmetadata>" + metadata
				+ "</itemmetadata><presentation><flow>" + presentation + "</flow></presentation><resprocessing>"
				+ conditions + "</resprocessing>" + rest + "</item></questestinterop>";
	}

	private static String plain(String text) {
		return "<material><mattext>" + text + "</mattext></material>";
	}

	private static String label(String ident, String attributes, String text) {
		return "<response_label ident=\"" + ident + "\" " + attributes + ">" + (text.isEmpty() ? "" : plain(text))
				+ "</response_label>";
	}

	private static String list(String ident, String cardinality, String... labels) {
		return "<response_lid ident=\"" + ident + "\" rcardinality=\"" + cardinality + "\"><render_choice>"
				+ String.join("", labels) + "</render_choice></response_lid>";
	}

	private static String when(String variables, String score, String... links) {
		StringBuilder condition = new StringBuilder("<respcondition><conditionvar>" + variables + "</conditionvar>");
		condition.append(score.isEmpty() ? "" : "<setvar action=\"Add\">" + score + "</setvar>");
		for (String link : links) {
			condition.append("<displayfeedback linkrefid=\"" + link + "\"/>");
		}
		return condition + "</respcondition>";
	}

	private static String equal(String list, String value) {
		return "<varequal respident=\"" + list + "\">" + value + "</varequal>";
	}

	private static String feedback(String ident, String text) {
		return "<itemfeedback ident=\"" + ident + "\">" + text + "</itemfeedback>";
	}

	private static String row(String ident, String text) {
		return "<flow class=\"Block\">" + list(ident, "Single", label(ident + "1", "", ""), label(ident + "2", "", ""))
				+ plain(text) + "</flow>";
	}

	@Test
	void theListsOfAMatchingMayBeEmptyWhereWhatTheyOfferStandsApart() {
		String presentation = "<flow class=\"QUESTION_BLOCK\">" + plain("Who does what?")
				+ "</flow><flow class=\"RESPONSE_BLOCK\">" + row("a", "KMS") + row("b", "WAF")
				+ "</flow><flow class=\"RIGHT_MATCH_BLOCK\"><flow>" + plain("filters") + "</flow><flow>"
				+ plain("encrypts") + "</flow></flow>";
		Found.Kept kept = Reads.kept(Format.QTI_12, item("", "", presentation,
				when(equal("a", "a2"), "", "correct") + when(equal("b", "b1"), "", "correct"), ""));
		assertThat(kept.question().stem()).isEqualTo("Who does what?");
		assertThat(kept.question().body()).isEqualTo(new Body.Matching(
				List.of(new Body.Pair("KMS", "encrypts", ""), new Body.Pair("WAF", "filters", "")), List.of()));
	}

	@Test
	void aConditionMayNameTheOptionInsteadOfTheList() {
		String conditions = "<respcondition><conditionvar>" + equal("r", "a")
				+ "</conditionvar><setvar>SCORE.max</setvar></respcondition>" + when(equal("a", ""), "0", "a")
				+ when(equal("b", ""), "0", "b");
		Found.Kept kept = Reads.kept(Format.QTI_12,
				item("", "", plain("Which?") + list("r", "Single", label("a", "", "one"), label("b", "", "two")),
						conditions, feedback("a", plain("Yes, one.")) + feedback("b", plain("No, two."))));
		assertThat(((Body.Choice) kept.question().body()).options()).containsExactly(
				new Body.Option(true, "one", "Yes, one.", false), new Body.Option(false, "two", "No, two.", false));
	}

	@Test
	void emptyOptionsAreLeftOutAndCounted() {
		Found.Kept kept = Reads.kept(Format.QTI_12,
				item("", "", plain("Which?") + list("r", "Single", label("a", "", "one"), label("b", "", "two"),
						label("c", "", ""), label("d", "", "")), when(equal("r", "b"), "1"), ""));
		assertThat(Reads.options(kept)).isEqualTo("-one | +two");
		assertThat(kept.lost()).containsExactly("2 empty options");
	}

	@Test
	void itemsAndMatchesMayStandInOneList() {
		String group = "<response_grp ident=\"MQ\"><material label=\"suggested_solution\"><mattext>il_0_pg_1</mattext></material>"
				+ "<render_choice>" + label("1", "match_group=\"3,4,5\"", "key")
				+ label("2", "match_group=\"3,4,5\"", "lock") + label("3", "", "shuts") + label("4", "", "opens")
				+ label("5", "", "rings") + "</render_choice></response_grp>";
		String conditions = when("<varsubset respident=\"MQ\">4,1</varsubset>", "3", "correct_4_1")
				+ when("<varsubset respident=\"MQ\">3,2</varsubset>", "1", "correct_3_2");
		Found.Kept kept = Reads.kept(Format.QTI_12, item("", "", plain("What does it?") + group, conditions,
				feedback("correct_4_1", plain("A key opens."))));
		assertThat(kept.question().body()).isEqualTo(new Body.Matching(
				List.of(new Body.Pair("key", "opens", "A key opens."), new Body.Pair("lock", "shuts", "")),
				List.of("rings")));
		assertThat(kept.lost()).containsExactly("the page to read on, il_0_pg_1");
	}

	@Test
	void anOrderMayBeSaidPlaceByPlace() {
		String depth = "<material label=\"answerdepth\"><mattext>0</mattext></material></response_label>";
		String list = list("OQT", "Ordered", label("x", "", "first"), label("y", "", "second"), label("z", "", "third"))
			.replace("</response_label>", depth);
		String conditions = when("<varequal respident=\"OQT\" index=\"0\">0</varequal>", "1")
				+ when("<varequal respident=\"OQT\" index=\"1\">1</varequal>", "1")
				+ when("<varequal respident=\"OQT\" index=\"2\">2</varequal>", "1");
		assertThat(Reads.kept(Format.QTI_12, item("", "", plain("Order!") + list, conditions, ""))
			.question()
			.body()
			.texts()).containsExactly("first", "second", "third");
	}

	@Test
	void anOrderMayBeSaidChoiceByChoice() {
		String group = list("Q_O", "Ordered", label("Q_O1", "", "late"), label("Q_O2", "", "early"))
			.replace("response_lid", "response_grp");
		String conditions = when(equal("Q_O1", "2"), "1") + when(equal("Q_O2", "1"), "1");
		Found.Kept kept = Reads.kept(Format.QTI_12, item("label=\"Q\"", "", plain("Order!") + group, conditions,
				feedback("Q", plain("So it is.")) + feedback("Q_IF2", plain("It starts."))));
		assertThat(kept.question().body())
			.isEqualTo(new Body.Ordering(List.of(new Body.Item("early", "It starts."), new Body.Item("late", ""))));
		assertThat(kept.question().explanation()).isEqualTo("So it is.");
	}

	@Test
	void aSolutionExplainsAndAHintIsLost() {
		String conditions = when(equal("r", "a"), "1", "Mastery")
				+ when(equal("r", "b"), "0", "Fail", "Solution", "Hint");
		Found.Kept kept = Reads.kept(Format.QTI_12,
				item("", "",
						plain("Which?") + list(
								"r", "Single", label("a", "", "one"), label("b", "rshuffle=\"No\"", "none of these")),
						conditions,
						feedback("Hint", "<hint><hintmaterial>" + plain("Look up.") + "</hintmaterial></hint>")
								+ feedback("Solution",
										"<solution><solutionmaterial>" + plain("One it is.")
												+ "</solutionmaterial></solution>")
								+ feedback("Fail", plain("Sorry."))));
		assertThat(kept.question().explanation()).isEqualTo("One it is.");
		assertThat(kept.lost()).containsExactly("the hint \"Look up.\"", "the feedback Fail \"Sorry.\"");
		assertThat(((Body.Choice) kept.question().body()).options()).extracting(Body.Option::fixed)
			.containsExactly(false, true);
	}

	@Test
	void kindsOfOtherProgramsAreRefusedByTheirNames() {
		String list = plain("Which?") + list("EMI1", "Multiple", label("A", "", "one"), label("B", "", "two"));
		String metadata = "<qtimetadata><qtimetadatafield><fieldlabel>qmd_itemtype</fieldlabel>"
				+ "<fieldentry>Extended Matching Items</fieldentry></qtimetadatafield></qtimetadata>";
		assertThat(Reads.refused(Format.QTI_12, item("", metadata, list, when(equal("EMI1", "A"), "2"), "")).type())
			.isEqualTo("extended-matching");
		assertThat(Reads.refused(Format.QTI_12, item("", "", list, when(equal("EMI1", "A:wrong"), "2"), "")).type())
			.isEqualTo("kprim");
		assertThat(Reads.refused(Format.QTI_12, item("", "", list, "", "")).reason())
			.isEqualTo("It does not say which answer is right. Mark it.");
	}

	@Test
	void whatEveryAnswerIsToldMayBeCalledGeneral() {
		Found.Kept kept = Reads.kept(Format.QTI_12,
				item("", "", plain("Which?") + list("r", "Single", label("a", "", "one"), label("b", "", "two")),
						when("<other/>", "", "general_feedback") + when(equal("r", "a"), "1", "correct_fb"),
						feedback("general_feedback", plain("One it is.")) + feedback("correct_fb", plain("Yes!"))));
		assertThat(kept.question().explanation()).isEqualTo("One it is.");
		assertThat(kept.lost()).containsExactly("the feedback correct_fb \"Yes!\"");
	}

	@Test
	void theRightAnswerMayBeMarkedAndGetNothing() {
		String conditions = when(equal("r", "a"), "0")
				+ when(equal("r", "b"), "0").replace("<respcondition>", "<respcondition correctanswer=\"Yes\">");
		String item = item("", "", plain("Which?") + list("r", "Single", label("a", "", "one"), label("b", "", "two")),
				conditions, "");
		assertThat(Reads.options(Reads.kept(Format.QTI_12, "<?xml version=\"1.0\"encoding=\"UTF-8\"?>" + item)))
			.isEqualTo("-one | +two");
	}

	@Test
	void twoChoicesOfOneNameAreRefusedAndNamelessOnesAreNot() {
		String same = plain("Which?") + list("r", "Single", label("a", "", "one"), label("a", "", "two"));
		assertThat(Reads.refused(Format.QTI_12, item("", "", same, when(equal("r", "a"), "1"), "")).reason())
			.startsWith("Two of its choices have the same name \"a\"");
		String nameless = plain("Which?")
				+ list("r", "Single", label("a", "", "one"), label("", "", "two"), label("", "", "three"));
		assertThat(Reads.options(Reads.kept(Format.QTI_12, item("", "", nameless, when(equal("r", "a"), "1"), ""))))
			.isEqualTo("+one | -two | -three");
	}

	@Test
	void whatIsRightInPartIsNoKey() {
		String conditions = when(equal("r", "a") + equal("r", "b"), "10") + when(equal("r", "c"), "2");
		Found.Kept kept = Reads.kept(Format.QTI_12,
				item("", "", plain("Which?")
						+ list("r", "Multiple", label("a", "", "one"), label("b", "", "two"), label("c", "", "three")),
						conditions, ""));
		assertThat(Reads.options(kept)).isEqualTo("+one | +two | -three");
		assertThat(kept.lost()).contains("the points of answers that are right in part");
	}

	@Test
	void whatAnItemSaysOfItselfIsKeptOrLost() {
		String metadata = """
				<qtimetadata><qti_metadatafield><fieldlabel>qmd_weighting</fieldlabel><fieldentry>2.500000</fieldentry></qti_metadatafield>
				<qtimetadatafield><fieldlabel>ITEM_KEYWORD</fieldlabel><fieldentry>keys, locks</fieldentry></qtimetadatafield>
				<qtimetadatafield><fieldlabel>calculator_type</fieldlabel><fieldentry>basic</fieldentry></qtimetadatafield>
				<qtimetadatafield><fieldlabel>ITEM_OBJECTIVE</fieldlabel><fieldentry>Know keys.</fieldentry></qtimetadatafield>
				<qtimetadatafield><fieldlabel>RANDOMIZE</fieldlabel><fieldentry>false</fieldentry></qtimetadatafield></qtimetadata>
				<qmd_levelofdifficulty>Hard</qmd_levelofdifficulty><bbmd_is_extracredit>true</bbmd_is_extracredit>""";
		Found.Kept kept = Reads.kept(Format.QTI_12,
				item("maxattempts=\"3\"", metadata,
						plain("Which?") + list("r", "Single", label("a", "", "one"), label("b", "", "two")),
						when(equal("r", "a"), "1"), ""));
		assertThat(kept.question().tags()).containsExactly("keys", "locks");
		assertThat(kept.question().own().difficulty()).isEqualTo(3);
		assertThat(kept.question().own().shuffle()).isFalse();
		assertThat(kept.lost()).containsExactlyInAnyOrder("its 2.5 points: all questions count the same",
				"its calculator type \"basic\"", "its objective \"Know keys.\"",
				"that its points come on top (extra credit)", "that it may be tried 3 times");
	}

}
