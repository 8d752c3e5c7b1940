package dev.readyroom.questionbank.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.source.Body;

import static org.assertj.core.api.Assertions.assertThat;

/** What cells hold is not always what they show. */
class WorkbookCellsTest {

	private static byte[] workbook(Consumer<Workbook> content) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			content.accept(workbook);
		}
		return out.toByteArray();
	}

	private static void row(Worksheet sheet, int row, Object... values) {
		for (int i = 0; i < values.length; i++) {
			if (values[i] instanceof Number number) {
				sheet.value(row, i, number);
			}
			else if (values[i] instanceof Boolean truth) {
				sheet.value(row, i, truth);
			}
			else {
				sheet.value(row, i, String.valueOf(values[i]));
			}
		}
	}

	private static Worksheet sheet(Workbook workbook, String name) {
		Worksheet sheet = workbook.newWorksheet(name);
		row(sheet, 0, "question", "option 1", "option 2", "answer");
		return sheet;
	}

	private static Found one(Consumer<Worksheet> row) throws IOException {
		List<Found> found = FileReading
			.read("quiz.xlsx", workbook((workbook) -> row.accept(sheet(workbook, "Quiz"))), null)
			.items();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0.5 | 0% | 50%", "0.125 | 0.00% | 12.50%", "2.5 | 0.00 | 2.50",
			"1234.5 | #,##0.0 | 1234.5", "3 | General | 3" })
	void aNumberIsReadAsItIsShown(double value, String format, String shown) throws IOException {
		Found found = one((sheet) -> {
			row(sheet, 1, "How much?", value, "none", 1);
			sheet.style(1, 1).format(format).set();
		});
		assertThat(Reads.options((Found.Kept) found)).isEqualTo("+" + shown + " | -none");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "45352 | yyyy-mm-dd | a date", "0.3 | [h]:mm | a date",
			"5 | \"$\"0.00 | shown as", "0.5 | # ?/? | shown as" })
	void whatACellShowsAndNobodyCanTellRefusesItsRow(double value, String format, String reason) throws IOException {
		Found found = one((sheet) -> {
			row(sheet, 1, "When?", value, "never", 1);
			sheet.style(1, 1).format(format).set();
		});
		assertThat(((Found.Refused) found).reason()).contains("Cell B2", reason, "as text");
	}

	@Test
	void truthValuesAreTrueAndFalse() throws IOException {
		assertThat(((Found.Kept) one((sheet) -> row(sheet, 1, "Water is wet.", true, false, 2))).question().body())
			.isEqualTo(new Body.TrueFalse(false, "", ""));
	}

	@Test
	void allSheetsThatHaveAHeadingAreReadAndOthersAreNamed() throws IOException {
		byte[] bytes = workbook((workbook) -> {
			row(workbook.newWorksheet("Read me"), 0, "Fill in the other sheets");
			row(sheet(workbook, "One"), 1, "Which?", "a", "b", 1);
			row(sheet(workbook, "Two"), 1, "Whose?", "a", "b", 2);
		});
		List<Found> found = FileReading.read("quiz.xlsx", bytes, null).items();
		assertThat(found).extracting((it) -> it.place().within()).containsExactly("sheet One", "sheet Two");
		assertThat(((Found.Kept) found.getFirst()).lost())
			.containsExactly("the sheet \"Read me\", which has no heading with a column \"question\"");
	}

	@Test
	void theReportOfAGameIsNoQuiz() throws IOException {
		byte[] bytes = workbook((workbook) -> {
			Worksheet sheet = workbook.newWorksheet("Raw data");
			row(sheet, 0, "Question", "Answer 1", "Answer 2", "Correct Answers", "Player", "Answer");
			row(sheet, 1, "Which?", "a", "b", "a", "Ann", "b");
			row(sheet, 2, "Which?", "a", "b", "a", "Bob", "a");
		});
		assertThat(FileReading.read("report.xlsx", bytes, null).items()).singleElement()
			.isInstanceOfSatisfying(Found.Refused.class, (it) -> assertThat(it.reason()).contains("report"));
	}

}
