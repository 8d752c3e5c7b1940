package dev.readyroom.questionbank.exchange;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DetectionTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "a.txt | ::Q:: Which?{=a ~b} | GIFT", "a.txt | Is it so?{T} | GIFT",
			"a.txt | Which?\\nA) a\\nB) b\\nANSWER: A | AIKEN",
			"a.txt | What is {x=1}?\\nA. a\\nB. b\\nANSWER: A | AIKEN", "a.gift | whatever | GIFT",
			"a.xml | <?xml version='1.0'?><quiz><question/></quiz> | MOODLE_XML", "a | <questestinterop/> | QTI_12",
			"a.xml | <assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1'/> | QTI_21",
			"a.xml | <assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p2'/> | QTI_22",
			"a.xml | <qti-assessment-item/> | QTI_30", "a.csv | question,answer | CSV",
			"a.txt | #separator:tab\\na\\tb | ANKI_TEXT", "a.yaml | topic: x | YAML" })
	void aFileTellsItsFormat(String name, String text, Format format) {
		byte[] bytes = text.replace("\\n", "\n").replace("\\t", "\t").getBytes(StandardCharsets.UTF_8);
		assertThat(Detection.of(name, bytes)).contains(format);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16", "UTF-16LE", "UTF-16BE" })
	void xmlOfTwoBytesACharacterIsReadWithAMarkAndWithoutOne(String charset) {
		String item = """
				<assessmentItem identifier="i" title="T"><responseDeclaration identifier="R" cardinality="single">
				<correctResponse><value>A</value></correctResponse></responseDeclaration><itemBody><p>Größe?</p>
				<choiceInteraction responseIdentifier="R" maxChoices="1"><simpleChoice identifier="A">ja</simpleChoice>
				<simpleChoice identifier="B">nein</simpleChoice></choiceInteraction></itemBody></assessmentItem>""";
		FoundFile file = FileReading.read("a.xml", item.getBytes(Charset.forName(charset)), null);
		assertThat(file.format()).isEqualTo(Format.QTI_21);
		assertThat(file.items()).singleElement()
			.isInstanceOfSatisfying(Found.Kept.class, (kept) -> assertThat(kept.question().stem()).isEqualTo("Größe?"));
	}

	@Test
	void aFileThatTellsNothingIsOneRefusedItem() {
		FoundFile file = FileReading.read("notes.txt", "Dear diary".getBytes(StandardCharsets.UTF_8), null);
		assertThat(file.format()).isNull();
		assertThat(file.items()).singleElement().isInstanceOf(Found.Refused.class);
	}

	@ParameterizedTest
	@CsvSource({ "moodle, MOODLE_XML", "Moodle-XML, MOODLE_XML", "qti21, QTI_21", "qti, QTI_21", "qti2.2, QTI_22",
			"QTI3, QTI_30", "apkg, ANKI", "excel, XLSX", "yml, YAML" })
	void formatsHaveTheNamesThatPeopleGiveThem(String name, Format format) {
		assertThat(Format.named(name)).contains(format);
	}

	@ParameterizedTest
	@CsvSource({ "gift", "aiken", "moodle-xml", "qti-1.2", "qti-2.1", "qti-3.0", "csv", "xlsx", "kahoot", "anki",
			"anki-text", "yaml" })
	void anEmptyFileAndRubbishAreRefusedInEveryFormat(String format) {
		for (byte[] bytes : new byte[][] { {}, { 0, 1, 2, (byte) 0xFF, (byte) 0xFE, 3 },
				"{]}<".getBytes(StandardCharsets.UTF_8), { 'P', 'K', 3, 4, 0, 0 } }) {
			assertThat(FileReading.read("x", bytes, Format.named(format).orElseThrow()).items()).isNotEmpty()
				.allMatch(Found.Refused.class::isInstance);
		}
	}

}
