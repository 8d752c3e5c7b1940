package dev.readyroom.questionbank.exchange.qti;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** Whose reason a feedback is, and what becomes of the rest. */
class QtiFeedbackTest {

	private static Found.Kept choice(String firstOption, String rest) {
		return Reads.kept(Format.QTI_21,
				"""
						<assessmentItem identifier="i" title="T"><responseDeclaration identifier="R" cardinality="single" baseType="identifier">
						<correctResponse><value>A</value></correctResponse></responseDeclaration>
						<itemBody><p>Which?</p><choiceInteraction responseIdentifier="R" maxChoices="1" shuffle="true">
						<simpleChoice identifier="A">%s</simpleChoice><simpleChoice identifier="B">two</simpleChoice>
						<simpleChoice identifier="C">three</simpleChoice></choiceInteraction></itemBody>%s</assessmentItem>"""
					.formatted(firstOption, rest));
	}

	private static String feedback(String name, String more, String text) {
		return "<modalFeedback outcomeIdentifier=\"F\" identifier=\"" + name + "\" " + more + ">" + text
				+ "</modalFeedback>";
	}

	private static String when(String condition, String branch, String... names) {
		StringBuilder shown = new StringBuilder("<").append(branch).append('>').append(condition);
		for (String name : names) {
			shown.append("<setOutcomeValue identifier=\"F\"><baseValue>")
				.append(name)
				.append("</baseValue></setOutcomeValue>");
		}
		return shown + "</" + branch + ">";
	}

	private static String answered(String value) {
		return "<and><match><variable identifier=\"R\"/><baseValue>" + value + "</baseValue></match></and>";
	}

	private static String processing(String... branches) {
		return "<responseProcessing><responseCondition>" + String.join("", branches)
				+ "</responseCondition></responseProcessing>";
	}

	private static List<String> whys(Found.Kept kept) {
		return ((Body.Choice) kept.question().body()).options().stream().map(Body.Option::why).toList();
	}

	@Test
	void theTitleOfAFeedbackIsNotLostUnseen() {
		Found.Kept kept = choice("one", feedback("B", "showHide=\"show\" title=\"Careful\"", "Two is too few.")
				+ feedback("incorrect", "showHide=\"show\" title=\"Oh\"", "Try again."));
		assertThat(whys(kept)).containsExactly("", "Two is too few.", "");
		assertThat(kept.lost()).containsExactly("the title \"Careful\" of the feedback B",
				"the feedback incorrect \"Oh: Try again.\"");
	}

	@Test
	void severalResponsesMayLeadToTheSameFeedback() {
		Found.Kept kept = choice("one",
				processing(when(answered("B"), "responseIf", "w"), when(answered("C"), "responseElseIf", "w"))
						+ feedback("w", "", "Neither."));
		assertThat(whys(kept)).containsExactly("", "Neither.", "Neither.");
		assertThat(kept.question().explanation()).isEmpty();
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void whatEveryBranchShowsExplains() {
		String right = "<match><variable identifier=\"R\"/><correct identifier=\"R\"/></match>";
		Found.Kept kept = choice("one",
				processing(when(right, "responseIf", "yes", "both"), when("", "responseElse", "no", "both"))
						+ feedback("yes", "", "Right.") + feedback("no", "", "Wrong.")
						+ feedback("both", "", "One is first."));
		assertThat(kept.question().explanation()).isEqualTo("One is first.");
		assertThat(kept.lost()).containsExactly("the feedback yes \"Right.\"", "the feedback no \"Wrong.\"");
	}

	@Test
	void aLoneFeedbackForWhoeverIsRightExplainsNothing() {
		String right = "<match><baseValue>correct</baseValue><variable identifier=\"FEEDBACKBASIC\"/></match>";
		Found.Kept kept = choice("one", processing(when(right, "responseIf", "f7")) + feedback("f7", "", "Well done."));
		assertThat(kept.question().explanation()).isEmpty();
		assertThat(kept.lost()).containsExactly("the feedback f7 \"Well done.\"");
	}

	@Test
	void aHintAndItsButtonAreLostAndTheSolutionExplains() {
		String hint = "<variable identifier=\"H\"/>";
		Found.Kept kept = Reads.kept(Format.QTI_21,
				"""
						<assessmentItem identifier="i" title="T"><responseDeclaration identifier="R" cardinality="single" baseType="identifier">
						<correctResponse><value>A</value></correctResponse></responseDeclaration>
						<responseDeclaration identifier="H" cardinality="single" baseType="boolean"/>
						<itemBody><p>Which?</p><choiceInteraction responseIdentifier="R" maxChoices="1"><simpleChoice identifier="A">one</simpleChoice>
						<simpleChoice identifier="B">two</simpleChoice></choiceInteraction>
						<p><endAttemptInteraction responseIdentifier="H" title="Need help?"/></p></itemBody>%s%s
						<modalFeedback outcomeIdentifier="SOLUTION" identifier="f1">Count.</modalFeedback></assessmentItem>"""
					.formatted(processing(when(hint, "responseIf", "HINT")), feedback("HINT", "", "Begin at one.")));
		assertThat(kept.question().stem()).isEqualTo("Which?");
		assertThat(kept.question().explanation()).isEqualTo("Count.");
		assertThat(kept.lost()).containsExactly("the button \"Need help?\"", "the feedback HINT \"Begin at one.\"");
	}

	@Test
	void ofSeveralFeedbacksInAnOptionTheOthersAreLost() {
		Found.Kept kept = choice("one<feedbackInline identifier=\"A\" showHide=\"show\">Yes.</feedbackInline>"
				+ "<feedbackInline identifier=\"A\" showHide=\"hide\">You missed it.</feedbackInline>", "");
		assertThat(whys(kept)).startsWith("Yes.");
		assertThat(kept.lost()).containsExactly("the feedback A in an option \"You missed it.\"");
	}

	@Test
	void whatAWordMeansIsNoPartOfItsSentence() {
		Found.Kept kept = choice("<span data-role=\"tooltip-target\" aria-describedby=\"t\">one</span>"
				+ "<span data-role=\"tooltip-content\" id=\"t\">The <b>first</b> number.</span>!", "");
		assertThat(Reads.options(kept)).startsWith("+one!");
		assertThat(kept.lost()).containsExactly("the tooltip \"The first number.\"");
	}

	@Test
	void aFeedbackInThePromptIsNoPartOfIt() {
		Found.Kept kept = Reads.kept(Format.QTI_21,
				"""
						<assessmentItem identifier="i" title="T"><responseDeclaration identifier="R" cardinality="single" baseType="identifier">
						<correctResponse><value>A</value></correctResponse></responseDeclaration>
						<itemBody><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Which?<feedbackInline
						identifier="x" showHide="show">No.</feedbackInline></prompt><simpleChoice identifier="A">one</simpleChoice>
						<simpleChoice identifier="B">two</simpleChoice></choiceInteraction></itemBody></assessmentItem>""");
		assertThat(kept.question().stem()).isEqualTo("Which?");
		assertThat(kept.lost()).containsExactly("the feedback x \"No.\"");
	}

	@Test
	void reasonsBesideTheOptionsAreTheirs() {
		Found.Kept kept = Reads.kept(Format.QTI_21,
				"""
						<assessmentItem identifier="i" title="T"><responseDeclaration identifier="R" cardinality="single" baseType="identifier">
						<correctResponse><value>A</value></correctResponse></responseDeclaration>
						<itemBody><teacherInstructions><![CDATA[<em>Read</em> it aloud.]]></teacherInstructions>
						<choiceInteraction responseIdentifier="R" maxChoices="1"><prompt><![CDATA[<strong>Which</strong>&nbsp;one?]]></prompt>
						<simpleChoice identifier="A"><![CDATA[<br>]]></simpleChoice><simpleChoice identifier="B">two</simpleChoice>
						</choiceInteraction><choiceRationales responseIdentifier="R"><rationale identifier="A">It breaks.</rationale>
						<rationale identifier="B"><![CDATA[Not <em>this</em>.]]></rationale></choiceRationales></itemBody></assessmentItem>""");
		assertThat(kept.question().stem()).isEqualTo("**Which** one?");
		assertThat(Reads.options(kept)).isEqualTo("+\\<br> | -two");
		assertThat(whys(kept)).containsExactly("It breaks.", "Not *this*.");
		assertThat(kept.lost()).containsExactly("the instructions for teachers \"Read it aloud.\"");
	}

	@Test
	void whatAPairLeadsToIsThatPairsReason() {
		Found.Kept kept = Reads.kept(Format.QTI_21,
				"""
						<assessmentItem identifier="m" title="M"><responseDeclaration identifier="R" cardinality="multiple"
						baseType="directedPair"><correctResponse><value>V X</value><value>W Y</value></correctResponse></responseDeclaration>
						<itemBody><p>Which?</p><matchInteraction responseIdentifier="R"><simpleMatchSet>
						<simpleAssociableChoice identifier="V">at rest</simpleAssociableChoice>
						<simpleAssociableChoice identifier="W">in transit</simpleAssociableChoice></simpleMatchSet><simpleMatchSet>
						<simpleAssociableChoice identifier="X">KMS</simpleAssociableChoice>
						<simpleAssociableChoice identifier="Y">TLS</simpleAssociableChoice></simpleMatchSet>
						</matchInteraction></itemBody>%s</assessmentItem>"""
					.formatted(processing(
							when("<member><baseValue>W Y</baseValue><variable identifier=\"R\"/></member>",
									"responseIf", "f1"))
							+ processing(when("<member><baseValue>V Y</baseValue><variable identifier=\"R\"/></member>",
									"responseIf", "f2"))
							+ feedback("f1", "", "TLS is for transit.") + feedback("f2", "", "TLS keeps nothing.")));
		assertThat(((Body.Matching) kept.question().body()).pairs()).extracting(Body.Pair::why)
			.containsExactly("", "TLS is for transit.");
		assertThat(kept.question().explanation()).isEmpty();
		assertThat(kept.lost()).containsExactly("the feedback f2 \"TLS keeps nothing.\"");
	}

}
