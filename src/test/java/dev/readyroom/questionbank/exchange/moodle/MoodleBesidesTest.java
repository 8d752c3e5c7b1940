package dev.readyroom.questionbank.exchange.moodle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** What Moodle and its plug-ins put beside and around a question. */
class MoodleBesidesTest {

	private static final String TRUE = "<answer fraction=\"100\"><text>true</text></answer>"
			+ "<answer fraction=\"0\"><text>false</text></answer>";

	private static String question(String type, String rest) {
		return "<question type=\"" + type
				+ "\"><questiontext format=\"html\"><text>Which keys rotate?</text></questiontext>" + rest
				+ "</question>";
	}

	private static Found.Kept kept(String questions) {
		return Reads.kept(Format.MOODLE_XML, "<quiz>" + questions + "</quiz>");
	}

	private static String answers(int... fractions) {
		StringBuilder answers = new StringBuilder();
		for (int fraction : fractions) {
			answers.append("<answer fraction=\"" + fraction + "\"><text>key " + answers.length() + "</text></answer>");
		}
		return answers.toString();
	}

	private static String category(String path, String rest) {
		return "<question type=\"category\"><category><text>" + path + "</text></category>" + rest + "</question>";
	}

	@Test
	void whatACategorySaysOfItselfIsListedOnceWithTheFirstQuestionThatEnters() {
		String info = "<info format=\"html\"><text>All about &lt;b&gt;keys&lt;/b&gt;</text></info><idnumber>c-7</idnumber>";
		List<Found> found = Reads.all(Format.MOODLE_XML, "<quiz>" + category("$course$/top/Keys", info)
				+ question("essay", "") + question("truefalse", TRUE) + question("truefalse", TRUE) + "</quiz>");
		assertThat(found).hasSize(3);
		assertThat(((Found.Kept) found.get(1)).lost()).containsExactly(
				"what its category \"Keys\" says of itself: \"All about **keys**\"",
				"the id \"c-7\" of its category \"Keys\"");
		assertThat(((Found.Kept) found.get(2)).lost()).isEmpty();
	}

	@Test
	void whatTheLastCategorySaysIsListedThoughNoQuestionFollows() {
		Found.Kept kept = kept(question("truefalse", TRUE)
				+ category("$course$/top/Later", "<info><text>To be written</text></info>"));
		assertThat(kept.lost()).singleElement().asString().contains("Later", "To be written");
	}

	@Test
	void theCategoriesAboveATopicAreListed() {
		Found.Kept kept = kept(category("$course$/top/Cloud/AC//DC/Keys", "") + question("truefalse", TRUE));
		assertThat(kept.topic()).isEqualTo("keys");
		assertThat(kept.lost()).containsExactly("that its category Keys is a part of Cloud / AC/DC");
	}

	@ParameterizedTest
	@CsvSource({ "مفاتيح, ''", "Schlüssel, schlussel", "Ключи KMS, kms" })
	void aCategoryThatATopicCannotSpellIsListed(String name, String topic) {
		Found.Kept kept = kept(category("top/" + name, "") + question("truefalse", TRUE));
		assertThat(kept.topic()).isEqualTo(topic);
		assertThat(kept.lost()).hasSize(name.startsWith("Schl") ? 0 : 1).allMatch((lost) -> lost.contains(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "multichoiceset", "oumultiresponse", "answersselect" })
	void plugInsForWholeAnswersAreAMultiple(String type) {
		Found.Kept kept = kept(question(type, answers(100, 0, 100)));
		assertThat(((Body.Choice) kept.question().body()).options()).extracting(Body.Option::right)
			.containsExactly(true, false, true);
		assertThat(kept.type()).isEqualTo("multiple");
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void theRowsOfAPlugInForOneRightAnswerAreOptions() {
		String row = "<row number=\"%1$d\"><optiontext format=\"html\"><text>key %1$d</text></optiontext>"
				+ "<feedbacktext format=\"html\"><text>why %1$d</text></feedbacktext></row>";
		Found.Kept kept = kept(question("sc", "<correctrow>2</correctrow>" + row.formatted(1) + row.formatted(2)));
		assertThat(kept.question().body()).isEqualTo(new Body.Choice(false, 1, List
			.of(new Body.Option(false, "key 1", "why 1", false), new Body.Option(true, "key 2", "why 2", false))));
	}

	@Test
	void matchesOfPicturesAreMatches() {
		String sub = "<subquestion format=\"html\"><text>%s</text><answer format=\"html\"><text><![CDATA[<p><b>%s</b></p>]]></text></answer></subquestion>";
		Found.Kept kept = kept(question("ddmatch", sub.formatted("KMS", "keys") + sub.formatted("S3", "objects")));
		assertThat(kept.question().body()).isEqualTo(new Body.Matching(
				List.of(new Body.Pair("KMS", "**keys**", ""), new Body.Pair("S3", "**objects**", "")), List.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "<defaultgrade>2.5000000</defaultgrade> | that it is worth 2.5 points",
			"<penalty>0.2500000</penalty> | the penalty of 0.25 for each wrong try",
			"<hidden>1</hidden> | that it is hidden in Moodle, where nobody is asked it any more",
			"<answernumbering>iii</answernumbering> | the numbering of its options: iii",
			"<comment><text>Check again</text></comment> | the comment \"Check again\"",
			"<hint><text>Think twice</text><clearwrong/></hint> | the hint \"Think twice\", takes wrong choices away",
			"<hint><text></text><shownumcorrect/></hint> | a hint without words, says how many are right",
			"<layouttype>HORIZONTAL</layouttype> | the layout of its items: HORIZONTAL" })
	void whatWasSetIsListed(String set, String lost) {
		assertThat(kept(question("truefalse", TRUE + set)).lost()).containsExactly(lost);
	}

	@Test
	void whatMoodleSetsByItselfSaysNothing() {
		assertThat(kept(question("truefalse",
				TRUE + "<defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>"
						+ "<answernumbering>abc</answernumbering><shownumcorrect/><hint><text></text></hint>"))
			.lost()).isEmpty();
	}

	/** As Moodle reads them. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "plain_text | List\\<Key\\>", "markdown | `List<Key>`", "html | List\\<Key>" })
	void partsWithoutAFormatAreWrittenInThatOfTheQuestion(String format, String shown) {
		String text = format.equals("markdown") ? "`List&lt;Key&gt;`" : "List&lt;Key&gt;";
		Found.Kept kept = kept("<question type=\"multichoice\"><questiontext format=\"" + format
				+ "\"><text>Which type?</text></questiontext><answer fraction=\"100\"><text>" + text
				+ "</text><feedback><text>" + text
				+ "</text></feedback></answer><answer fraction=\"0\"><text>Map</text>"
				+ "</answer><generalfeedback><text>" + text + "</text></generalfeedback></question>");
		Body.Option option = ((Body.Choice) kept.question().body()).options().getFirst();
		assertThat(List.of(option.text(), option.why(), kept.question().explanation())).containsOnly(shown);
	}

	@Test
	void theNameOfACategoryIsItsPathWhereItHasNoOther() {
		Found.Kept kept = kept("<question type=\"category\"><name><text>Cloud/Keys</text></name></question>"
				+ question("truefalse", TRUE));
		assertThat(kept.topic()).isEqualTo("keys");
	}

	@Test
	void tagsOfACourseAreTags() {
		Found.Kept kept = kept(question("truefalse", TRUE + "<tags><tag><text>kms</text></tag><tag>aws</tag></tags>"
				+ "<coursetags><tag><text>2026</text></tag></coursetags>"));
		assertThat(kept.question().tags()).containsExactly("kms", "aws", "2026");
	}

	/** Moodle finds no text in either. */
	@ParameterizedTest
	@ValueSource(strings = { "<questiontext>Is <b>this</b> one?</questiontext>",
			"<questiontext><text>Is <b>this</b> one?</text></questiontext>" })
	void aTextWithoutItsElementOrWithTagsInItIsRead(String text) {
		Found.Kept kept = kept("<question type=\"truefalse\">" + text + TRUE + "</question>");
		assertThat(kept.question().stem()).contains("Is").contains("one?");
	}

	/** Moodle takes the first for true. */
	@Test
	void answersInAnotherLanguageAreAChoiceBetweenThem() {
		Found.Kept kept = kept(question("truefalse", "<answer fraction=\"0\"><text>Falsch</text></answer>"
				+ "<answer fraction=\"100\"><text>Wahr</text></answer>"));
		assertThat(Reads.options(kept)).isEqualTo("-Falsch | +Wahr");
		assertThat(kept.notes()).singleElement().asString().contains("Moodle would take the first for true");
	}

	@Test
	void anOrderThatShowsAllItsItemsLosesNothing() {
		String rest = "<selecttype>%s</selecttype><selectcount>2</selectcount>" + answers(1, 2, 3);
		assertThat(kept(question("ordering", rest.formatted(""))).lost()).isEmpty();
		assertThat(kept(question("ordering", rest.formatted("RANDOM"))).lost())
			.containsExactly("that only 2 of the items are shown");
	}

	@Test
	void recordingsAndPagesInATextAreListedByTheirAddresses() {
		Found.Kept kept = kept("<question type=\"truefalse\"><questiontext format=\"html\"><text><![CDATA[<p>Watch.</p>"
				+ "<video controls><source src=\"@@PLUGINFILE@@/a%20film.mp4\">@@PLUGINFILE@@/a%20film.mp4</video>"
				+ "<iframe src=\"https://video.example/embed/7\"></iframe>]]></text>"
				+ "<file name=\"a film.mp4\" path=\"/\" encoding=\"base64\">AAAA</file></questiontext>" + TRUE
				+ "</question>");
		assertThat(kept.question().stem()).isEqualTo("Watch.");
		assertThat(kept.lost()).containsExactly("an element <video> with a%20film.mp4",
				"an element <iframe> with https://video.example/embed/7",
				"the file a film.mp4: only pictures are kept");
	}

	@Test
	void formulasAndLanguagesThatMoodleFiltersAreListed() {
		assertThat(kept("<question type=\"truefalse\"><questiontext><text>Is \\(2^{10}\\) 1024?</text></questiontext>"
				+ TRUE + "</question>")
			.lost()).singleElement().asString().contains("formulas are drawn");
		assertThat(kept(
				"<question type=\"truefalse\"><questiontext><text>{mlang en}Yes?{mlang}{mlang de}Ja?{mlang}</text></questiontext>"
						+ TRUE + "</question>")
			.lost()).singleElement().asString().contains("languages");
	}

	@Test
	void aPackageOfFilesIsReadFileByFile() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : List.of("one.xml", "more/two.xml")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(("<quiz>" + question("truefalse", TRUE) + "</quiz>").getBytes(StandardCharsets.UTF_8));
			}
		}
		assertThat(FileReading.read("bank.zip", bytes.toByteArray(), null).items())
			.extracting((it) -> it.place().within())
			.containsExactlyInAnyOrder("one.xml", "more/two.xml");
	}

	@Test
	void theBackupOfACourseIsRefusedWithWhatToDo() {
		Found found = FileReading.read("course.mbz", new byte[] { 0x1f, (byte) 0x8b }, null).items().getFirst();
		assertThat(((Found.Refused) found).reason()).contains("Moodle XML");
	}

}
