package dev.readyroom.questionbank.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import com.github.luben.zstd.ZstdOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.exchange.pack.Zip;

import static org.assertj.core.api.Assertions.assertThat;

/** Files that mean harm are refused, and quickly. */
@Timeout(20)
class HostileFilesTest {

	private static Found.Refused refused(String name, byte[] bytes) {
		List<Found> found = FileReading.read(name, bytes, null).items();
		assertThat(found).isNotEmpty().allSatisfy((it) -> assertThat(it).isInstanceOf(Found.Refused.class));
		return (Found.Refused) found.getFirst();
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Zeros that pack to nothing. */
	private static byte[] bomb(String file) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			if (file.startsWith("xl/")) {
				zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
				zip.write(utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
			}
			zip.putNextEntry(new ZipEntry(file));
			byte[] zeros = new byte[1_000_000];
			for (int i = 0; i < 400; i++) {
				zip.write(zeros);
			}
		}
		return bytes.toByteArray();
	}

	@ParameterizedTest
	@ValueSource(strings = { "items/a.xml", "imsmanifest.xml", "collection.anki2", "kms.yaml", "xl/workbook.xml" })
	void aBombIsRefusedWhateverItPretendsToBe(String file) throws IOException {
		String name = file.startsWith("xl/") ? "x.xlsx" : file.startsWith("collection") ? "x.apkg" : "x.zip";
		refused(name, bomb(file));
	}

	@Test
	void aBombInsideANewPackageOfAnkisIsRefused() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (ZstdOutputStream out = new ZstdOutputStream(packed)) {
			for (int i = 0; i < 300; i++) {
				out.write(new byte[1_000_000]);
			}
		}
		assertThat(refused("x.apkg", Zip.write(Map.of("collection.anki21b", packed.toByteArray()))).reason())
			.contains("far more than it should");
	}

	@ParameterizedTest
	@ValueSource(strings = { "moodle", "qti", "qti12" })
	void aBillionLaughsAreNotLaughed(String kind) {
		StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			laughs.append("<!ENTITY a").append(i).append(" \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
		}
		laughs.append("]>").append(switch (kind) {
			case "moodle" ->
				"<quiz><question type=\"truefalse\"><questiontext><text>&a29;</text></questiontext></question></quiz>";
			case "qti" -> "<assessmentItem identifier=\"a\"><itemBody>&a29;</itemBody></assessmentItem>";
			default -> "<questestinterop><item ident=\"a\"><presentation>&a29;</presentation></item></questestinterop>";
		});
		assertThat(refused("x.xml", utf8(laughs.toString())).reason()).containsIgnoringCase("entit");
	}

	@Test
	void filesOfTheServerAreNotReadThroughAPackage() {
		String item = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><assessmentItem identifier=\"a\">"
				+ "<itemBody><p>&x;</p></itemBody></assessmentItem>";
		assertThat(refused("x.zip", Zip.write(Map.of("imsmanifest.xml", utf8("<manifest/>"), "a.xml", utf8(item))))
			.reason()).containsIgnoringCase("entit");
	}

	@Test
	void aPictureOutsideThePackageIsNotThere() {
		String item = """
				<assessmentItem identifier="a" title="A"><responseDeclaration identifier="R" cardinality="single">
				<correctResponse><value>x</value></correctResponse></responseDeclaration><itemBody>
				<p>Which? <img src="../../../../etc/passwd"/><img src="file:///etc/passwd"/></p>
				<choiceInteraction responseIdentifier="R" maxChoices="1"><simpleChoice identifier="x">1</simpleChoice>
				<simpleChoice identifier="y">2</simpleChoice></choiceInteraction></itemBody></assessmentItem>""";
		List<Found> found = FileReading
			.read("x.zip", Zip.write(Map.of("imsmanifest.xml", utf8("<manifest/>"), "i/a.xml", utf8(item))), null)
			.items();
		assertThat(found).singleElement()
			.isInstanceOfSatisfying(Found.Kept.class,
					(it) -> assertThat(it.lost()).hasSize(2).allMatch((lost) -> lost.contains("does not bring it")));
	}

	/** Each list holds the one before ten times. */
	@Test
	void yamlThatGrowsByItsAliasesIsRefused() {
		StringBuilder yaml = new StringBuilder(
				"topic: kms\nquestions:\n  - id: a\n    type: single\n    x0: &x0 [a, a]\n");
		for (int i = 1; i < 40; i++) {
			yaml.append("    x")
				.append(i)
				.append(": &x")
				.append(i)
				.append(" [")
				.append(("*x" + (i - 1) + ",").repeat(10))
				.append("a]\n");
		}
		refused("x.yaml", utf8(yaml.toString()));
	}

	@Test
	void aFileOfMoreThanFiftyMegabytesIsNotRead() {
		assertThat(refused("x.gift", new byte[FileReading.MOST_BYTES + 1]).reason()).contains("more than 50 MB");
	}

	@Test
	void tooManyFilesAreTooMany() {
		Map<String, byte[]> files = new LinkedHashMap<>();
		for (int i = 0; i <= 20_000; i++) {
			files.put("a" + i, new byte[0]);
		}
		assertThat(refused("x.zip", Zip.write(files)).reason()).contains("more than 20000 files");
	}

	@Test
	void textsThatNeverEndAreRefusedNotCut() {
		assertThat(refused("x.gift", utf8("x".repeat(30_000) + "{=a ~b}")).reason()).contains("20,000 characters");
	}

}
