package dev.readyroom.questionbank.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.exchange.Export;
import dev.readyroom.questionbank.exchange.ExportReport;
import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.source.TopicFile;

import static org.assertj.core.api.Assertions.assertThat;

class SheetsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "B | -one +two -three", "2 | -one +two -three", "1,3 | +one -two +three",
			"a; c | +one -two +three", "two | -one +two -three", "2.0 | -one +two -three" })
	void answersAreNamedInManyWays(String answer, String options) {
		Found.Kept kept = Reads.kept(Format.CSV,
				"Question,Option A,Option B,Option C,Correct answer\n\"Which, then?\",one,two,three,\"" + answer
						+ "\"\n");
		assertThat(Reads.options(kept).replace(" |", "")).isEqualTo(options);
	}

	@Test
	void semicolonsAndTabsPartColumnsToo() {
		assertThat(Reads.kept(Format.CSV, "question;option 1;option 2;answer\nWhich?;a,b;c;1\n").type())
			.isEqualTo("single");
		assertThat(Reads.kept(Format.CSV, "question\toption 1\toption 2\tanswer\nWhich?\ta\tb\t2\n").type())
			.isEqualTo("single");
	}

	@Test
	void everyRowOfABrokenFileIsAccountedFor() {
		List<Found> found = Reads.all(Format.CSV,
				"question,option 1,option 2,answer\nGood?,a,b,1\nNo answer?,a,b,\nOnly front\nBad quotes?,\"a\" x,b,1\nLater,a,b,1\n");
		assertThat(found).extracting((it) -> it instanceof Found.Kept).containsExactly(true, false, false, false, true);
		assertThat(found).extracting((it) -> it.place().line()).containsExactly(2, 3, 4, 5, 6);
	}

	@Test
	void aColumnNobodyKnowsIsListedAsLost() {
		assertThat(Reads.kept(Format.CSV, "question,option 1,option 2,answer,room\nWhich?,a,b,1,42\n").lost())
			.containsExactly("the column \"room\" (42)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "''=1", "\uFF1D1" })
	void aFormulaIsNeutralisedAndComesBack(String text) {
		assertThat(Formula.neutralised(text)).startsWith("'");
		assertThat(Formula.undone(Formula.neutralised(text))).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=1", "'quoted'", "", "1-2" })
	void whatIsNoFormulaStaysAsItIs(String text) {
		assertThat(Formula.neutralised(text)).isEqualTo(text);
		assertThat(Formula.undone(text)).isEqualTo(text);
	}

	private static byte[] kahoot(Object... cells) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Sheet1");
			sheet.value(1, 1, "Quiz template");
			sheet.value(7, 1, "Question - max 120 characters");
			sheet.value(7, 2, "Answer 1 - max 75 characters");
			for (int i = 0; i < cells.length; i++) {
				if (cells[i] instanceof Double number) {
					sheet.value(8, i, number);
				}
				else if (cells[i] instanceof String text && !text.isEmpty()) {
					sheet.value(8, i, text);
				}
			}
			sheet.finish();
		}
		return out.toByteArray();
	}

	@Test
	void aKahootIsRecognisedAndItsNumbersMayBeFloats() throws IOException {
		var file = FileReading.read("quiz.xlsx", kahoot(1.0, "Which *one*?", "C#", "Java", "", "", 20.0, 1.0), null);
		assertThat(file.format()).isEqualTo(Format.KAHOOT);
		Found.Kept kept = (Found.Kept) file.items().getFirst();
		assertThat(kept.question().stem()).isEqualTo("Which \\*one\\*?");
		assertThat(Reads.options(kept)).isEqualTo("+C# | -Java");
		assertThat(kept.question().own().timeLimit()).isEqualTo(20);
		assertThat(kept.place().line()).isEqualTo(9);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1,3 | multiple", "1;3 | multiple", "2 | single" })
	void severalRightAnswersMakeAMultiple(String correct, String type) throws IOException {
		Found found = FileReading.read("q.xlsx", kahoot(1.0, "Which?", "a", "b", "c", "", 20.0, correct), null)
			.items()
			.getFirst();
		assertThat(found.type()).isEqualTo(type);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "5", "x", "4" })
	void aRightAnswerThatIsNotThereIsRefused(String correct) throws IOException {
		assertThat(FileReading.read("q.xlsx", kahoot(1.0, "Which?", "a", "b", "c", "", 20.0, correct), null)
			.items()
			.getFirst()).isInstanceOf(Found.Refused.class);
	}

	@ParameterizedTest
	@CsvSource({ "1, 5", "5, 5", "6, 10", "20, 20", "45, 60", "130, 240", "3600, 240" })
	void timeLimitsAreRoundedToThoseKahootHas(int ours, int kahoots) {
		assertThat(KahootWriter.seconds(ours)).isEqualTo(kahoots);
	}

	@Test
	void whatKahootCannotTakeIsSaidQuestionByQuestion() {
		Body five = new Body.Choice(false, 1,
				java.util.stream.IntStream.range(0, 5)
					.mapToObj((i) -> new Body.Option(i == 0, "o" + i, "", false))
					.toList());
		Body two = new Body.Choice(false, 1,
				List.of(new Body.Option(true, "a", "", false), new Body.Option(false, "b", "", false)));
		Body longer = new Body.Choice(false, 1,
				List.of(new Body.Option(true, "a".repeat(76), "", false), new Body.Option(false, "b", "", false)));
		TopicFile topic = new TopicFile("t", "T", "S", null, Settings.NONE,
				List.of(question("q1", "Which?", five), question("q2", "x".repeat(121), two),
						question("q3", "Which?", longer), question("q4", "Which?", two),
						question("q5", "x".repeat(130), two)));
		assertThat(Export.of(Format.KAHOOT, List.of(topic), Pictures.NONE, Instant.EPOCH).lines())
			.extracting(ExportReport.Line::reason)
			.satisfiesExactly((it) -> assertThat(it).contains("4 answers"), (it) -> assertThat(it).contains("120"),
					(it) -> assertThat(it).contains("75"), (it) -> assertThat(it).isNull(),
					(it) -> assertThat(it).as("listed together with the other one")
						.isEqualTo("Kahoot takes questions of up to 120 characters."));
	}

	@Test
	void aPictureIsNoAnswerForKahoot() {
		Body body = new Body.Choice(false, 1,
				List.of(new Body.Option(true, "![](images/a.png)", "", false), new Body.Option(false, "b", "", false)));
		Body words = new Body.Choice(false, 1,
				List.of(new Body.Option(true, "a", "", false), new Body.Option(false, "b", "", false)));
		TopicFile topic = new TopicFile("t", "T", "S", null, Settings.NONE,
				List.of(question("q1", "Which?", body), question("q2", "What is ![the lock](images/a.png)?", words),
						question("q3", "![](images/a.png)", words)));
		Export export = Export.of(Format.KAHOOT, List.of(topic), Pictures.NONE, Instant.EPOCH);
		assertThat(export.lines()).extracting(ExportReport.Line::carried).containsExactly(false, true, false);
		assertThat(export.lines().getFirst().reason()).contains("picture");
		assertThat(FileReading.read("quiz.xlsx", export.bytes(), null).items()).singleElement()
			.isInstanceOfSatisfying(Found.Kept.class,
					(kept) -> assertThat(kept.question().stem()).isEqualTo("What is [picture: the lock]?"));
	}

	@Test
	void aTextThatIsTooLongForACellIsLeftOutOfAWorkbookOnly() {
		Body body = new Body.Choice(false, 1,
				List.of(new Body.Option(true, "a", "x".repeat(40_000), false), new Body.Option(false, "b", "", false)));
		TopicFile topic = new TopicFile("t", "T", "S", null, Settings.NONE, List.of(question("q1", "Which?", body)));
		for (Format format : List.of(Format.XLSX, Format.CSV)) {
			ExportReport.Line line = Export.of(format, List.of(topic), Pictures.NONE, Instant.EPOCH).lines().getFirst();
			assertThat(line.carried()).isEqualTo(format == Format.CSV);
			assertThat(line.lost()).isEmpty();
		}
	}

	private static SourceQuestion question(String id, String stem, Body body) {
		return new SourceQuestion(id, false, false, null, stem, body, "", null, List.of(), java.util.Map.of(),
				List.of(), List.of(), null, Settings.NONE);
	}

}
