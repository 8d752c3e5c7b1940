package dev.readyroom.questionbank.exchange.moodle;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

class MoodleXmlTest {

	private static String question(String type, String rest) {
		return "<quiz><question type=\"" + type
				+ "\"><name><text>A name</text></name><questiontext format=\"html\"><text>"
				+ "<![CDATA[<p>Which <b>one</b>?</p>]]></text></questiontext>" + rest + "</question></quiz>";
	}

	private static String answer(String fraction, String text, String why) {
		return "<answer fraction=\"" + fraction + "\" format=\"html\"><text>" + text
				+ "</text><feedback format=\"html\"><text>" + why + "</text></feedback></answer>";
	}

	@Test
	void aChoiceComesWithAllItsTexts() {
		Found.Kept kept = Reads.kept(Format.MOODLE_XML, question("multichoice",
				"<generalfeedback format=\"markdown\"><text>So *it* is.</text></generalfeedback><idnumber>my-id</idnumber><single>true</single>"
						+ answer("100", "yes", "&lt;i&gt;Because&lt;/i&gt;.") + answer("0", "no", "")
						+ "<tags><tag><text>kms</text></tag></tags>"));
		assertThat(kept.question().stem()).isEqualTo("Which **one**?");
		assertThat(kept.question().body()).isEqualTo(new Body.Choice(false, 1,
				List.of(new Body.Option(true, "yes", "*Because*.", false), new Body.Option(false, "no", "", false))));
		assertThat(kept.question().explanation()).isEqualTo("So *it* is.");
		assertThat(kept.question().id()).isEqualTo("my-id");
		assertThat(kept.question().tags()).containsExactly("kms");
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void severalRightOptionsMakeAMultiple() {
		Found.Kept kept = Reads.kept(Format.MOODLE_XML, question("multichoice",
				"<single>false</single>" + answer("50", "a", "") + answer("50", "b", "") + answer("-50", "c", "")));
		assertThat(kept.type()).isEqualTo("multiple");
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void whatWeHaveNoPlaceForIsListed() {
		Found.Kept kept = Reads.kept(Format.MOODLE_XML, question("multichoice", "<single>true</single>"
				+ answer("100", "a", "") + answer("50", "b", "")
				+ "<correctfeedback format=\"html\"><text>Well done!</text></correctfeedback>"
				+ "<incorrectfeedback format=\"html\"><text>Your answer is incorrect.</text></incorrectfeedback>"
				+ "<hint format=\"html\"><text>Look up.</text></hint>"));
		assertThat(kept.lost()).hasSize(3)
			.anyMatch((lost) -> lost.contains("50 %"))
			.anyMatch((lost) -> lost.contains("Well done!"))
			.anyMatch((lost) -> lost.contains("hint"));
	}

	@Test
	void aPictureIsListedAsLostByItsName() {
		String picture = "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text><![CDATA[<img src=\"@@PLUGINFILE@@/a.png\" alt=\"a key\">"
				+ "]]></text><file name=\"a.png\" path=\"/\" encoding=\"base64\">iVBORw0KGgo=</file></questiontext>"
				+ answer("100", "true", "") + answer("0", "false", "") + "</question></quiz>";
		Found.Kept kept = Reads.kept(Format.MOODLE_XML, picture);
		assertThat(kept.question().stem()).isEqualTo("\\[picture: a key\\]");
		assertThat(kept.lost()).anyMatch((lost) -> lost.contains("the picture a.png"));
	}

	@Test
	void anOrderFollowsItsFractions() {
		Found.Kept kept = Reads.kept(Format.MOODLE_XML, question("ordering", answer("2.0000000", "second", "")
				+ answer("1.0000000", "first", "") + answer("3.0000000", "third", "")));
		assertThat(kept.question().body().texts()).containsExactly("first", "second", "third");
	}

	@Test
	void anEmptySubquestionIsADistractor() {
		String sub = "<subquestion format=\"html\"><text>%s</text><answer><text>%s</text></answer></subquestion>";
		Found.Kept kept = Reads.kept(Format.MOODLE_XML, question("matching",
				sub.formatted("Cat", "Meow") + sub.formatted("Dog", "Woof") + sub.formatted("", "Moo")));
		assertThat(((Body.Matching) kept.question().body()).distractors()).containsExactly("Moo");
	}

	@ParameterizedTest
	@CsvSource({ "essay, essay", "shortanswer, short-answer", "numerical, numeric", "cloze, cloze",
			"description, description", "ddmarker, hotspot", "calculatedmulti, calculatedmulti" })
	void otherTypesAreRefusedByName(String moodle, String type) {
		Found.Refused refused = Reads.refused(Format.MOODLE_XML, question(moodle, ""));
		assertThat(refused.type()).isEqualTo(type);
		assertThat(refused.place().name()).isEqualTo("A name");
	}

	/** One wrong character does not take the others with it. */
	@Test
	void everyQuestionOfABrokenFileIsAccountedFor() {
		String good = "<question type=\"truefalse\"><questiontext><text>Good?</text></questiontext>"
				+ answer("100", "true", "") + answer("0", "false", "") + "</question>\n";
		List<Found> found = Reads.all(Format.MOODLE_XML,
				"<quiz>\n" + good + "<question type=\"essay\"><name><text>a < b</text></name></question>\n" + good
						+ "<question type=\"tr");
		assertThat(found).extracting((it) -> it instanceof Found.Kept).containsExactly(true, false, true, false);
		assertThat(found).extracting((it) -> it.place().line()).containsExactly(2, 3, 4, 5);
	}

	@Test
	void categoriesAreTopics() {
		String category = "<question type=\"category\"><category><text>$course$/top/Key policies</text></category></question>";
		Found.Kept kept = Reads.kept(Format.MOODLE_XML,
				question("truefalse", answer("100", "true", "") + answer("0", "false", "")).replace("<quiz>",
						"<quiz>" + category));
		assertThat(kept.topic()).isEqualTo("key-policies");
	}

}
