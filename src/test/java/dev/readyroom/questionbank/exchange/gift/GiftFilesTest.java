package dev.readyroom.questionbank.exchange.gift;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.readyroom.questionbank.attachment.SamplePictures;
import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;

import static org.assertj.core.api.Assertions.assertThat;

/** How files of GIFT come: their encodings, their ends of lines, and packages of them. */
class GiftFilesTest {

	private static final String TWO = "Schlüssel?{=ja ~nein}\n\nTür?{T}\n";

	@Test
	void aFileInUtf16IsReadByItsMark() {
		List<Found> found = FileReading.read("x.gift", TWO.getBytes(StandardCharsets.UTF_16), null).items();
		assertThat(found).extracting((it) -> it.place().name()).containsExactly("Schlüssel?", "Tür?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "windows-1252" })
	void aFileInAnythingElseIsRefusedItemByItem(String encoding) {
		List<Found> found = FileReading.read("x.gift", TWO.getBytes(Charset.forName(encoding)), Format.GIFT).items();
		assertThat(found).hasSize(2).allSatisfy((it) -> assertThat(((Found.Refused) it).reason()).contains("UTF-8"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r", "\r\r\n" })
	void linesMayEndInAllWays(String end) {
		String gift = "Which key?{\n=one\n~two\n}\n".replace("\n", end);
		assertThat(Reads.options(Reads.kept(Format.GIFT, gift))).isEqualTo("+one | -two");
	}

	/** Moodle would make one broken question of both. */
	@Test
	void aQuestionWithoutABlankLineBeforeItIsAnotherOne() {
		List<Found> found = Reads.all(Format.GIFT, "::One::Which?{=a\n~b}\n::Two::Which now?{T}\n");
		assertThat(found).extracting((it) -> it.place().name()).containsExactly("One", "Two");
		assertThat(((Found.Kept) found.getLast()).notes()).singleElement().asString().contains("without a blank line");
	}

	@Test
	void aCommentBelowTheAnswersBelongsToTheQuestionThatFollows() {
		List<Found> found = Reads.all(Format.GIFT,
				"// [id:a]\n::A::One?{=a ~b}\n// [id:b] [tag:two]\n::B::Two?{T}\n// Easy\n// [id:c]\nThree?{F}\n");
		assertThat(found).allMatch(Found.Kept.class::isInstance)
			.extracting((it) -> ((Found.Kept) it).question().id())
			.containsExactly("a", "b", "c");
		assertThat(((Found.Kept) found.get(1)).question().tags()).containsExactly("two");
		assertThat(found).allMatch((it) -> ((Found.Kept) it).lost().isEmpty());
		assertThat(((Found.Kept) found.getLast()).notes()).singleElement().asString().contains("without a blank line");
	}

	@Test
	void aCommentBelowTheAnswersWithNoQuestionBelowBelongsToThem() {
		List<Found> found = Reads.all(Format.GIFT, "One{=a ~b}\n// [id:a]\nis it.\n// [tag:x]\n\n// [id:b]\nTwo?{T}");
		assertThat(found).extracting((it) -> ((Found.Kept) it).question().id()).containsExactly("a", "b");
		assertThat(((Found.Kept) found.getFirst()).question().stem()).endsWith("is it.");
		assertThat(((Found.Kept) found.getFirst()).question().tags()).containsExactly("x");
	}

	@Test
	void aNameBelowATextWithoutAnswersBeginsTheNextQuestionToo() {
		List<Found> found = Reads.all(Format.GIFT, "::Part 1::Read this.\n::Part 2::Is it so?{T}\n");
		assertThat(found).hasSize(2).last().isInstanceOf(Found.Kept.class);
		assertThat(Reads.kept(Format.GIFT, "::A::What does it print?\n::std::cout{=a ~b}").question().stem())
			.contains("::std::cout");
	}

	@Test
	void numbersOnSeveralLinesAreNumbers() {
		assertThat(Reads.refused(Format.GIFT, "When?{#=1822:0#Yes\n=%50%1822:2#Near}").reason())
			.contains("no type here");
	}

	@Test
	void anOrderOfAllItsItemsLosesNothing() {
		assertThat(Reads.kept(Format.GIFT, "Order.{>2 ALL VERTICAL\nfirst\nsecond\nthird}").lost()).isEmpty();
	}

	@Test
	void theCategoriesAboveATopicAreListed() {
		Found.Kept kept = Reads.kept(Format.GIFT, "$CATEGORY: $course$ / Cloud / Keys 1\n\nA key?{T}");
		assertThat(kept.topic()).isEqualTo("keys-1");
		assertThat(kept.lost()).containsExactly("that its category Keys 1 is a part of Cloud");
	}

	@Test
	void picturesComeInThePackage() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("bank.txt"));
			zip.write("[html]What is <img src=\"@@PLUGINFILE@@/a%20key.png\" alt=\"it\">?{=a key ~a door}"
				.replace("src=", "src\\=")
				.replace("alt=", "alt\\=")
				.getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("media/a key.png"));
			zip.write(SamplePictures.png());
		}
		Found.Kept kept = (Found.Kept) FileReading.read("bank.zip", bytes.toByteArray(), null).items().getFirst();
		assertThat(kept.pictures()).hasSize(1);
		assertThat(kept.question().stem()).contains("![it](images/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Fruits {1:MULTICHOICE:pear~=apple}", "{:SA:=one} and {2:NUMERICAL:=2:0.1}" })
	void gapsOfClozeAreNoOptions(String text) {
		assertThat(Reads.refused(Format.GIFT, text).type()).isEqualTo("cloze");
	}

	@Test
	void whatLooksLikeATagAndIsTextIsKept() {
		assertThat(Reads.options(Reads.kept(Format.GIFT, "Which type?{=List<String> ~a <b> c}")))
			.isEqualTo("+List\\<String\\> | -a \\<b\\> c");
	}

	@Test
	void aFileOfAnotherFormatInAPackageIsNotPassedOver() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry("a.xml"));
			zip.write("<quiz><question type=\"truefalse\"/></quiz>".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("b.gift"));
			zip.write("Is it?{T}".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("media/key.png"));
			zip.write(SamplePictures.png());
		}
		List<Found> found = FileReading.read("bank.zip", bytes.toByteArray(), null).items();
		assertThat(found).extracting((it) -> it.place().within() + " " + it.place().name())
			.containsExactly("a.xml line 1", "b.gift b.gift");
		assertThat(((Found.Refused) found.getLast()).reason()).contains("Bring it by itself");
	}

}
