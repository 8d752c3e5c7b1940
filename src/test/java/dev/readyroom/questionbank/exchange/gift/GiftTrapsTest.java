package dev.readyroom.questionbank.exchange.gift;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.exchange.Weights;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** What Moodle's importer does without a word, and what is done here instead. */
class GiftTrapsTest {

	private static Found.Kept kept(String gift) {
		return Reads.kept(Format.GIFT, gift);
	}

	private static Found.Refused refused(String gift) {
		return Reads.refused(Format.GIFT, gift);
	}

	/** Moodle: a short answer. */
	@ParameterizedTest
	@ValueSource(strings = { "true", "True", "t" })
	void aKeywordInLowerCaseIsReadAsMeant(String keyword) {
		Found.Kept kept = kept("Water is wet.{" + keyword + "}");
		assertThat(kept.question().body()).isEqualTo(new Body.TrueFalse(true, "", ""));
		assertThat(kept.notes()).singleElement().asString().contains("Moodle would make it a short answer");
	}

	@Test
	void theFeedbackForTheWrongAnswerComesFirst() {
		assertThat(kept("Water is dry.{F#when wrong#when right}").question().body())
			.isEqualTo(new Body.TrueFalse(false, "when wrong", "when right"));
		assertThat(kept("Water is wet.{T#when wrong#when right}").question().body())
			.isEqualTo(new Body.TrueFalse(true, "when right", "when wrong"));
	}

	/** Moodle: a short answer with two right ones, not a choice. */
	@Test
	void twoRightAnswersAloneAreNoChoice() {
		assertThat(refused("Pick.{=a =b}").type()).isEqualTo("short-answer");
	}

	/** Moodle: a stem line that is only 0 cuts the question in two. */
	@Test
	void aLoneZeroStaysInTheQuestion() {
		Found.Kept kept = kept("How many are\n0\nor more?{=a ~b}");
		assertThat(kept.question().stem()).isEqualTo("How many are\\\n0\\\nor more?");
		assertThat(kept.notes()).singleElement().asString().contains("Moodle would cut");
	}

	/** Moodle accepts {#abc} and takes any answer for right. */
	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "{#0} | no type", "{#3:2} | no type", "{#1..5} | no type", "{#abc} | any answer" })
	void numbersAreRefusedAndWordsForNumbersToo(String answers, String reason) {
		Found.Refused refused = refused("How many? " + answers);
		assertThat(refused.type()).isEqualTo("numeric");
		assertThat(refused.reason()).contains(reason);
	}

	/** Moodle: the = of an address begins another right answer. */
	@Test
	void anAddressKeepsItsParameters() {
		Found.Kept kept = kept("Where?{=https://a.example/?a=1&b=2 ~https://b.example/?c=3}");
		assertThat(Reads.options(kept)).isEqualTo("+https://a.example/?a=1&b=2 | -https://b.example/?c=3");
		assertThat(kept.notes()).singleElement().asString().contains("another right answer");
	}

	/** Moodle: the weight becomes a part of the text. */
	@Test
	void aWeightAfterAnEqualsSignIsAWeight() {
		Found.Kept kept = kept("Pick.{=%100%a ~%-15%b}");
		assertThat(Reads.options(kept)).isEqualTo("+a | -b");
		assertThat(kept.notes()).singleElement().asString().contains("part of the text");
		assertThat(kept.lost()).singleElement().asString().contains("-15 %");
	}

	/** Moodle: one can be chosen, and either gets the full mark. */
	@Test
	void twoFullyRightOptionsOfWhichOneCanBeChosenAreRefused() {
		assertThat(refused("Pick.{=a =b ~c}").reason()).contains("2 options are fully right");
	}

	/**
	 * Moodle: the first brace of the policy opens the answers, and the question is gone.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "Given {\"Effect\": \"Allow\"}, who may?{=a ~b}",
			"Given\n{\n\"Statement\": [{\"Effect\": \"Deny\"}]\n}\nwho may?{=a ~b}", "Who may?{=a ~{\"Effect\": 1}}" })
	void aPolicyWithBareBracesIsRefusedWithWhatToDo(String gift) {
		assertThat(refused(gift).reason()).contains("\\{");
	}

	@Test
	void aPolicyWithEscapedBracesIsRead() {
		assertThat(kept("[markdown]Given `\\{\"Effect\"\\: \"Allow\"\\}`?{=a ~b}").question().stem())
			.isEqualTo("Given `{\"Effect\": \"Allow\"}`?");
	}

	/** Moodle: C# loses its sharp. */
	@Test
	void cSharpKeepsItsSharp() {
		Found.Kept kept = kept("Which language?{=C# ~Java#No. ~F#}");
		assertThat(Reads.options(kept)).isEqualTo("+C# | -Java | -F#");
		assertThat(kept.notes()).hasSize(2).allMatch((note) -> note.contains("Moodle would drop it"));
	}

	@Test
	void aLetterMayHaveAFeedback() {
		assertThat(kept("Which?{=C#yes ~A# no ~B#no}").notes()).isEmpty();
	}

	@Test
	void aSharpThatMayBeAFeedbackIsRefused() {
		assertThat(refused("Which?{=C# because ~Java}").reason()).contains("\\#");
	}

	/** Moodle: a line of code that begins with two slashes vanishes. */
	@Test
	void aCommentInsideAQuestionIsListedAsLost() {
		Found.Kept kept = kept(
				"// a comment before is nothing to tell\nWhat does this do?\n// increments\ni++;{=a ~b}");
		assertThat(kept.question().stem()).doesNotContain("increments");
		assertThat(kept.lost()).singleElement().asString().contains("line 3").contains("// increments");
	}

	/** Moodle: the question becomes a part of the category's name. */
	@Test
	void aQuestionRightBelowItsCategoryIsAQuestion() {
		Found.Kept kept = kept("$CATEGORY: top/Key policies\nPick.{=a ~b}");
		assertThat(kept.topic()).isEqualTo("key-policies");
		assertThat(kept.notes()).singleElement().asString().contains("category");
	}

	@Test
	void aCategoryAppliesToWhatFollows() {
		List<Found> found = Reads.all(Format.GIFT,
				"$CATEGORY: $course$/top/TCP//IP\n\nA.{=a ~b}\n\nB.{T}\n\n$CATEGORY: top\n\nC.{T}");
		assertThat(found).extracting((it) -> ((Found.Kept) it).topic()).containsExactly("tcp-ip", "tcp-ip", "");
	}

	/** Moodle: cut at the blank line, and both halves fail. */
	@Test
	void aBlankLineInsideTheBracesIsReadOver() {
		Found.Kept kept = kept("Pick.{\n=a\n\n~b\n}");
		assertThat(Reads.options(kept)).isEqualTo("+a | -b");
		assertThat(kept.notes()).singleElement().asString().contains("Moodle would cut");
	}

	@Test
	void twoBackslashesLeaveTheSignBehindThemInForce() {
		assertThat(Reads.options(kept("[markdown]Pick.{=a\\\\~b}"))).isEqualTo("+a\\ | -b");
	}

	@Test
	void aBackslashBeforeABracketStays() {
		assertThat(kept("[markdown]A \\[x\\] b?{=a ~b}").question().stem()).isEqualTo("A \\[x\\] b?");
	}

	@Test
	void theLastGeneralFeedbackCounts() {
		assertThat(kept("Pick.{=a#yes ~b#no####first####second}").question().explanation()).isEqualTo("second");
	}

	@Test
	void aMissingWordLeavesAGap() {
		assertThat(kept("Water is {=wet ~dry} today.").question().stem()).isEqualTo("Water is _____ today.");
	}

	@Test
	void aMatchWithoutAnItemIsADistractor() {
		Found.Kept kept = kept("Match.{=Cat -> Meow =Dog -> Woof = -> Moo}");
		assertThat(kept.question().body()).isEqualTo(new Body.Matching(
				List.of(new Body.Pair("Cat", "Meow", ""), new Body.Pair("Dog", "Woof", "")), List.of("Moo")));
	}

	@Test
	void onePairIsNoMatching() {
		assertThat(refused("Match.{=Cat -> Meow}").type()).isEqualTo("matching");
	}

	@Test
	void anOrderIsReadAsThePlugInWritesIt() {
		Found.Kept kept = kept("Order.{>3 ALL VERTICAL ABSOLUTE_POSITION SHOW\nfirst\nsecond\nthird}");
		assertThat(kept.question().body().texts()).containsExactly("first", "second", "third");
	}

	@Test
	void idsAndTagsStandInComments() {
		Found.Kept kept = kept("// [id:my-id] [tag:kms] [tag:difficulty-3] [tag:a\\]b]\n::Name::Pick.{=a ~b}");
		assertThat(kept.question().id()).isEqualTo("my-id");
		assertThat(kept.question().tags()).containsExactly("kms", "a]b");
		assertThat(kept.question().own().difficulty()).isEqualTo(3);
		assertThat(kept.place().name()).isEqualTo("Name");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Write.{} | essay", "Just text. | description", "Name it.{=a} | short-answer",
			"Broken.{=a ~b | unknown" })
	void whatHasNoTypeHereIsRefusedByName(String gift, String type) {
		assertThat(refused(gift).type()).isEqualTo(type);
	}

	@Test
	void unevenWeightsAreListedAsLost() {
		Found.Kept kept = kept("Pick.{~%70%a ~%30%b ~%-100%c}");
		assertThat(kept.question().body()).isInstanceOfSatisfying(Body.Choice.class,
				(choice) -> assertThat(choice.choose()).isEqualTo(2));
		assertThat(kept.lost()).singleElement().asString().contains("70 %");
	}

	@Test
	void evenWeightsWithFinesAreOurPartialCredit() {
		assertThat(kept("Pick.{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-33.33333%d}").lost()).isEmpty();
	}

	@Test
	void plainTextShowsAsItStood() {
		assertThat(kept("Is *this* `code` <em>or</em> not?{=a ~b}").question().stem())
			.isEqualTo("Is \\*this\\* \\`code\\` *or* not?");
		assertThat(kept("[plain]Is *this* bold?{=a ~b}").question().stem()).isEqualTo("Is \\*this\\* bold?");
		assertThat(kept("[foo] is text?{=a ~b}").question().stem()).contains("foo");
	}

	@Test
	void aFileThatIsNotInUtf8IsRefusedItemByItem() {
		byte[] latin = "Schlüssel?{=a ~b}\n\nUnd Tür?{T}".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(FileReading.read("x.gift", latin, null).items()).hasSize(2)
			.allSatisfy((it) -> assertThat(((Found.Refused) it).reason()).contains("UTF-8"));
	}

	@Test
	void everyItemSaysItsLine() {
		List<Found> found = Reads.all(Format.GIFT, "// x\n\nA.{T}\n\n\nB {\n\nC.{=a ~b}\n");
		assertThat(found).extracting((it) -> it.place().line()).containsExactly(3, 6, 8);
		assertThat(found.get(1)).isInstanceOf(Found.Refused.class);
	}

	/** Signs of the grammar outside of braces are text, with or without a backslash. */
	@ParameterizedTest
	@ValueSource(strings = { "Is a = b: yes, c ~ d?{=a ~b}", "Is a \\= b\\: yes, c \\~ d?{=a ~b}" })
	void signsOutsideOfBracesAreText(String gift) {
		assertThat(kept(gift).question().stem()).isEqualTo("Is a = b: yes, c ~ d?");
	}

	@Test
	void escapedSignsInOptionsAreText() {
		assertThat(Reads.options(kept("[markdown]Pick.{=a\\=b\\#c\\:d ~x:y}"))).isEqualTo("+a=b#c:d | -x:y");
	}

	@Test
	void aMarkOfByteOrderIsNoPartOfTheFirstQuestion() {
		assertThat(kept("\ufeffPick.{=a ~b}").question().stem()).isEqualTo("Pick.");
	}

	/** Moodle refuses or rounds every weight that is not on its list. */
	@ParameterizedTest
	@CsvSource({ "2, 50", "3, 33.33333", "4, 25", "5, 20", "6, 16.66667", "7, 14.28571", "8, 12.5", "9, 11.11111",
			"10, 10" })
	void theSharesWeWriteAreOnMoodlesList(int rights, String share) {
		assertThat(Weights.share(rights)).isEqualTo(share);
	}

}
