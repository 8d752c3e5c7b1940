package dev.readyroom.questionbank.exchange.sheet;

import java.nio.charset.Charset;
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
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** Spreadsheets of other programs, whose columns have other names. */
class OtherColumnsTest {

	private static final String QUIZIZZ = "Question Text,Question Type,Option 1,Option 2,Option 3,Correct Answer,Time in seconds,"
			+ "Image Link,Answer explanation\n";

	private static final String KAHOOT = ",Question - max 120 characters,Answer 1 - max 75 characters,"
			+ "Answer 2 - max 75 characters,Answer 3 - max 75 characters,Answer 4 - max 75 characters,"
			+ "\"Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs\",Correct answer(s) - choose at least one\n";

	@ParameterizedTest
	@ValueSource(strings = { "Question,A,B,C,Correct", "Question,Option1,Option2,Option3,CorrectAnswer",
			"question_text,choice_a,choice_b,choice_c,correct_answer", "Prompt,Answer A,Answer B,Answer C,Key",
			"Question #,Question Text,Answer 1,Answer 2,\"Answer 3\n(Optional)\",\"Correct Answer(s)\n(Only include Answer #)\"" })
	void columnsAreKnownByTheNamesThatOthersGiveThem(String heading) {
		String number = heading.contains("#") ? "1," : "";
		assertThat(Reads.options(Reads.kept(Format.CSV, heading + "\n" + number + "Which lock?,old,new,none,2\n")))
			.isEqualTo("-old | +new | -none");
	}

	@Test
	void anAnswerBesideWrongOnesIsTheRightOption() {
		Found.Kept kept = Reads.kept(Format.CSV, """
				Template of a game,,,
				Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)
				How many keys?,4,2,3
				""");
		assertThat(Reads.options(kept)).isEqualTo("+4 | -2 | -3");
		assertThat(kept.type()).isEqualTo("single");
	}

	@Test
	void whatHasNoCounterpartIsRefusedByItsOwnType() {
		List<Found> found = Reads.all(Format.CSV, QUIZIZZ + """
				"Text of the question

				(required)",Question Type,Text for option 1,,,The number,Time,,
				Which lock?,Multiple Choice,old,new,,2,20,https://pictures.example/a.png,Since May
				Which locks?,Checkbox,old,new,none,"1,2",45,,
				Name a lock,Fill-in-the-Blank,padlock,,,,60,,
				Tell us of locks,Open-Ended,,,,,180,,
				Do you like locks?,Poll,yes,no,,,20,,
				""");
		assertThat(found).extracting(Found::type)
			.containsExactly("single", "multiple", "short-answer", "essay", "poll");
		assertThat(found.getFirst()).isInstanceOfSatisfying(Found.Kept.class, (kept) -> {
			assertThat(kept.question().explanation()).isEqualTo("Since May");
			assertThat(kept.question().own().timeLimit()).isEqualTo(20);
			assertThat(kept.lost()).containsExactly("the column \"image link\" (https://pictures.example/a.png)");
		});
		assertThat(((Found.Refused) found.getLast()).reason()).contains("\"Poll\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "3,4,5 | 4", "C,D,E | C" })
	void anAnswerThatCouldBeAPlaceOrATextIsRefused(String options, String answer) {
		assertThat(Reads.refused(Format.CSV, "Question,A,B,C,D,Correct\nWhich?," + options + ",x," + answer + "\n")
			.reason()).contains("could mean either");
	}

	@Test
	void inTheTemplateOfAGameANumberIsAPlace() {
		assertThat(Reads.options(Reads.kept(Format.CSV, QUIZIZZ + "2 + 2?,Multiple Choice,3,4,2,2,30,,\n")))
			.isEqualTo("-3 | +4 | -2");
	}

	@Test
	void kahootsTemplateMayBeInAnyLanguageAndWithoutNumbers() {
		String german = KAHOOT.replace("Question", "Frage")
			.replace("Answer", "Antwort")
			.replace("Time limit (sec)", "Zeitlimit (Sek.)")
			.replace("Correct answer(s) - choose at least one", "Richtige Antwort(en)");
		for (String heading : new String[] { KAHOOT, german }) {
			assertThat(Reads.options(Reads.kept(Format.CSV, heading + "1,Which lock?,old,new,,,20,2\n2,,,,,,20,\n")))
				.isEqualTo("-old | +new");
			assertThat(Reads.options(Reads.kept(Format.CSV, heading.substring(1) + "Which lock?,old,new,,,20,1\n")))
				.isEqualTo("+old | -new");
		}
	}

	@Test
	void aCommaThatMovesTheCellsOfARowRefusesIt() {
		List<Found> found = Reads.all(Format.CSV,
				"question,option 1,option 2,answer\nWhich, then?,a,b,2\nWhich?,a,b,2\n");
		assertThat(found).extracting((it) -> it instanceof Found.Kept).containsExactly(false, true);
		assertThat(((Found.Refused) found.getFirst()).reason()).contains("more cells than there are columns");
	}

	@Test
	void everyCellIsKeptOrNamed() {
		assertThat(Reads.kept(Format.CSV,
				"question,option 1,option 2,answer,difficulty,time limit,notes,notes,tags\nWhich?,a,b,1,deadly,1 day,n1,n2,kms\n")
			.lost()).containsExactly("the time limit \"1 day\", which is none from 5 to 3600",
					"the difficulty \"deadly\", which is none from 1 to 3", "the column \"notes\" (n1)",
					"the column \"notes, column H\" (n2)");
	}

	@Test
	void levelsAndOptionsMayBeNamedInFull() {
		Found.Kept kept = Reads.kept(Format.CSV,
				"Q.No,Question,Option A,Option B,Correct Option,Difficulty\n1,Which lock?,old,new,Option B,Hard\n");
		assertThat(Reads.options(kept)).isEqualTo("-old | +new");
		assertThat(kept.question().own().difficulty()).isEqualTo(3);
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void anOrderThatNobodyGaveIsNotTaken() {
		assertThat(Reads.refused(Format.CSV, QUIZIZZ + "Which first?,Reorder,b,a,,,30,,\n").reason())
			.contains("right order cannot be told");
		assertThat(Reads
			.refused(Format.CSV, "type,question,option 1,option 2,answer\nordering,Which first?,b,a,\"2, 1\"\n")
			.reason()).contains("right order cannot be told");
		assertThat(
				Reads.kept(Format.CSV, "type,question,option 1,option 2,answer\nordering,Which first?,a,b,\n").type())
			.isEqualTo("ordering");
	}

	@Test
	void whatBelongsToNoOptionIsNamed() {
		assertThat(Reads
			.kept(Format.CSV, "question,option 1,why 1,option 2,why 2,option 3,why 3,answer\nWhich?,a,w1,b,w2,,w3,1\n")
			.lost()).containsExactly("the reason of option 3, which is empty (w3)");
	}

	@Test
	void aNumberIsNoIdInAFileOfOthers() {
		Found.Kept kept = Reads.kept(Format.CSV, "ID,Question,Option A,Option B,Correct\n1,Which lock?,old,new,B\n");
		assertThat(kept.question().id()).isEmpty();
		assertThat(kept.lost()).containsExactly("the id \"1\", which is only a number");
		assertThat(Reads.kept(Format.CSV, "id,question,option 1,option 2,answer\n007,Which lock?,old,new,2\n")
			.question()
			.id()).isEqualTo("007");
	}

	@Test
	void textsOfOthersAreNoMarkdown() {
		assertThat(Reads.kept(Format.CSV, "Question,A,B,Correct\n2 * 3 * 4 and <b>?,a_b_c,`x`,A\n").question().stem())
			.isEqualTo("2 \\* 3 \\* 4 and \\<b\\>?");
		assertThat(Reads.kept(Format.CSV, "question,option 1,option 2,answer\nWhat is `x`?,a,b,1\n").question().stem())
			.isEqualTo("What is `x`?");
	}

	@Test
	void trueAndFalseAsOptionsAreAStatement() {
		assertThat(Reads.kept(Format.CSV, "Question,A,B,Correct\nWater is wet.,FALSE,TRUE,B\n").question().body())
			.isEqualTo(new Body.TrueFalse(true, "", ""));
	}

	@Test
	void aHeadingThatNobodyKnowsIsNoItem() {
		List<Found> found = Reads.all(Format.CSV, "Term,Definition\nKMS,keys\nS3,buckets\n");
		assertThat(found).extracting((it) -> it.place().line()).containsExactly(2, 3);
		assertThat(found).allSatisfy((it) -> {
			assertThat(it.type()).isEqualTo("flashcard");
			assertThat(((Found.Refused) it).reason()).contains("\"Term\", \"Definition\"", "option 1");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void textOfExcelInUnicodeIsRead(String charset) {
		byte[] bytes = "\uFEFFQuestion\tA\tB\tCorrect\r\nGröße?\tja\tnein\tA\r\n".getBytes(Charset.forName(charset));
		assertThat(FileReading.read("quiz.txt", bytes, null).items()).singleElement()
			.isInstanceOfSatisfying(Found.Kept.class, (kept) -> assertThat(kept.question().stem()).isEqualTo("Größe?"));
	}

	@Test
	void lettersThatCannotBeToldAreRefusedWithTheirLine() {
		byte[] bytes = "Question;A;B;Correct\nWhich?;a;b;A\nGröße?;ja;nein;A\n".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(FileReading.read("quiz.csv", bytes, null).items()).singleElement()
			.isInstanceOfSatisfying(Found.Refused.class, (it) -> {
				assertThat(it.place().line()).isEqualTo(3);
				assertThat(it.reason()).contains("CSV UTF-8");
			});
	}

}
