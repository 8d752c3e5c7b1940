package dev.readyroom.questionbank.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.readyroom.questionbank.exchange.pack.Zip;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of other programs that are not read say what to do instead. */
class ForeignFileTest {

	private static void refused(String name, byte[] bytes, String... words) {
		assertThat(FileReading.read(name, bytes, null).items()).singleElement()
			.isInstanceOfSatisfying(Found.Refused.class, (it) -> assertThat(it.reason()).contains(words));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "quiz.xls | \u00D0\u00CF\u0011\u00E0 | .xlsx", "quiz.pdf | %PDF-1.7 | Export",
					"collection.anki2 | SQLite format 3 | .apkg", "backup.tar.bz2 | BZh9 | Moodle XML",
					"page.html | <!DOCTYPE html><p>? | web page", "quiz.json | {\"questions\":[]} | JSON" })
	void byWhatTheyBeginWith(String name, String first, String word) {
		refused(name, first.getBytes(StandardCharsets.ISO_8859_1), word);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "xl/workbook.bin | .xlsx", "Index/Document.iwa | Numbers",
			"word/document.xml | Word", "h5p.json | H5P", "moodle_backup.xml | Moodle XML" })
	void byWhatIsInThem(String file, String word) {
		refused("quiz.zip", Zip.write(Map.of(file, new byte[1])), word);
	}

	@Test
	void documentsOfLibreOfficeAreToBeSavedAsWorkbooks() {
		refused("quiz.xlsx",
				Zip.write(Map.of("mimetype",
						"application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8),
						"content.xml", new byte[1])),
				"LibreOffice", ".xlsx");
	}

	@Test
	void anEmptyFileIsSaidToBeEmpty() {
		refused("quiz.csv", new byte[0], "empty");
	}

}
