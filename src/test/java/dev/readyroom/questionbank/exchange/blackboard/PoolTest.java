package dev.readyroom.questionbank.exchange.blackboard;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.FoundFile;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** Pools that Blackboard wrote before it had QTI. */
class PoolTest {

	private static String text(String text) {
		return "<TEXT><![CDATA[" + text + "]]></TEXT>";
	}

	private static String part(String name, String id, String text) {
		return "<" + name + " id='" + id + "'>" + text(text) + "</" + name + ">";
	}

	private static String question(String kind, String id, String parts, String key) {
		return "<QUESTION_" + kind + " id='" + id + "'><BODY>" + text("<p>Which <b>key</b>?</p>")
				+ "<FLAGS><ISHTML value='true'/></FLAGS></BODY>" + parts + "<GRADABLE>" + key + "</GRADABLE></QUESTION_"
				+ kind + ">";
	}

	private static String right(String answer) {
		return "<CORRECTANSWER answer_id='" + answer + "'/>";
	}

	private static List<Found> read(String list, String questions) {
		String pool = "<?xml version='1.0' encoding='utf-8'?>\n<POOL>\n<TITLE value='Keys and locks'/>\n<QUESTIONLIST>"
				+ list + "</QUESTIONLIST>\n" + questions + "</POOL>";
		FoundFile file = FileReading.read("res00001.dat", pool.getBytes(StandardCharsets.UTF_8), null);
		assertThat(file.format()).isEqualTo(Format.QTI_12);
		return file.items();
	}

	private static Found.Kept kept(String questions) {
		List<Found> found = read("", questions);
		assertThat(found).hasSize(1);
		assertThat(found.getFirst()).isInstanceOf(Found.Kept.class);
		return (Found.Kept) found.getFirst();
	}

	private static final String THREE = part("ANSWER", "a", "mine") + part("ANSWER", "b", "yours")
			+ part("ANSWER", "c", "his");

	@Test
	void aChoiceTellsItsPointsItsFeedbackAndItsPool() {
		Found.Kept kept = (Found.Kept) read("<QUESTION id='q' class='QUESTION_MULTIPLECHOICE' points='2'/>",
				question("MULTIPLECHOICE", "q", THREE,
						right("b") + "<FEEDBACK_WHEN_INCORRECT>Look again.</FEEDBACK_WHEN_INCORRECT>"))
			.getFirst();
		assertThat(kept.question().stem()).isEqualTo("Which **key**?");
		assertThat(kept.question().body())
			.isEqualTo(new Body.Choice(false, 1, List.of(new Body.Option(false, "mine", "", false),
					new Body.Option(true, "yours", "", false), new Body.Option(false, "his", "", false))));
		assertThat(kept.lost()).containsExactly("its 2 points: all questions count the same",
				"the feedback for wrong answers \"Look again.\"", "the pool around it, \"Keys and locks\"");
	}

	@Test
	void severalAnswersMayBeRight() {
		Found.Kept kept = kept(question("MULTIPLEANSWER", "q", THREE, right("a") + right("c")));
		assertThat(((Body.Choice) kept.question().body()).options()).extracting(Body.Option::right)
			.containsExactly(true, false, true);
	}

	@Test
	void aStatementIsTrueOrFalse() {
		Found.Kept kept = kept(
				question("TRUEFALSE", "q", part("ANSWER", "n", "False") + part("ANSWER", "y", "True"), right("y")));
		assertThat(kept.question().body()).isEqualTo(new Body.TrueFalse(true, "", ""));
	}

	@Test
	void whatNothingBelongsToIsADistractor() {
		String key = "<CORRECTANSWER answer_id='a' choice_id='y'/><CORRECTANSWER answer_id='b' choice_id='x'/>";
		Found.Kept kept = kept(question("MATCH", "q", part("ANSWER", "a", "at rest") + part("ANSWER", "b", "in transit")
				+ part("CHOICE", "x", "TLS") + part("CHOICE", "y", "KMS") + part("CHOICE", "z", "IAM"), key));
		assertThat(kept.question().body()).isEqualTo(new Body.Matching(
				List.of(new Body.Pair("at rest", "KMS", ""), new Body.Pair("in transit", "TLS", "")), List.of("IAM")));
	}

	@Test
	void whatCannotBeReadIsRefusedOneByOneWithItsReason() {
		List<Found> found = read("<QUESTION id='gone' class='QUESTION_MATCH'/>",
				question("ESSAY", "e", "", "") + question("MULTIPLECHOICE", "k", THREE, right("z"))
						+ question("MULTIPLECHOICE", "n", THREE, "") + question("MATCH", "m",
								THREE + part("CHOICE", "x", "TLS"), "<CORRECTANSWER answer_id='a' choice_id='x'/>"));
		assertThat(found).extracting((it) -> it.place().name() + " " + it.type() + ": " + ((Found.Refused) it).reason())
			.containsExactly(
					"e essay: The type QUESTION_ESSAY has no counterpart here. Ask for a choice or matches instead.",
					"k single: Its key names \"z\", which is none of its choices.",
					"n single: It does not say which answer is right. Mark it.",
					"m matching: It does not say what belongs to \"yours\".",
					"gone unknown: The list of questions names it, but the file does not bring it.");
	}

}
