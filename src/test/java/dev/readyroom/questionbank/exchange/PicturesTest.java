package dev.readyroom.questionbank.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.github.luben.zstd.Zstd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dev.readyroom.questionbank.Rationale.Reference;
import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.attachment.SamplePictures;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.source.TopicFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures come in with questions, and go out with them again. */
class PicturesTest {

	private static final Attachment PICTURE = SamplePictures.kept(SamplePictures.png());

	private static final Attachment OTHER = SamplePictures.kept(SamplePictures.of("jpg", 0xff));

	private static final String BASE64 = Base64.getEncoder().encodeToString(PICTURE.bytes());

	private static final Pictures KEPT = (
			name) -> List.of(PICTURE, OTHER).stream().filter((it) -> it.name().equals(name)).findFirst();

	private static SourceQuestion question() {
		return new SourceQuestion("with-a-picture", false, false, null,
				"Which?\n\n![A plan](" + PICTURE.address() + ")",
				new Body.Choice(false, 1,
						List.of(new Body.Option(true, "![Left](" + OTHER.address() + ")", "Since.", false),
								new Body.Option(false, "no", "See ![it](" + PICTURE.address() + ")", false))),
				"As in ![ ](" + OTHER.address() + ")", null,
				List.of(new Reference("A page", "https://docs.aws.amazon.com/a")), Map.of(), List.of(), List.of(), null,
				Settings.NONE);
	}

	private static Export export(Format format) {
		return Export.of(format,
				List.of(new TopicFile("kms-core", "KMS", "", null, Settings.NONE, List.of(question()))), KEPT,
				Instant.EPOCH);
	}

	private static Found.Kept kept(byte[] bytes) {
		List<Found> found = FileReading.read("file", bytes, null).items();
		assertThat(found).singleElement().isInstanceOf(Found.Kept.class);
		return (Found.Kept) found.getFirst();
	}

	private static byte[] zip(Map<String, String> texts, Map<String, byte[]> pictures) {
		Map<String, byte[]> files = new LinkedHashMap<>(pictures);
		texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
		return Zip.write(files);
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "MOODLE_XML", "QTI_21", "QTI_30", "ANKI" })
	void aFormatWithRoomForPicturesBringsThemBack(Format format) {
		Export export = export(format);
		assertThat(export.lines()).singleElement().satisfies((line) -> assertThat(line.lost()).isEmpty());
		Found.Kept back = kept(export.bytes());
		assertThat(back.question().stem()).isEqualTo(question().stem());
		assertThat(back.question().body()).isEqualTo(question().body());
		assertThat(back.pictures()).extracting(Attachment::name)
			.containsExactlyInAnyOrder(PICTURE.name(), OTHER.name());
		assertThat(back.pictures())
			.allSatisfy((it) -> assertThat(it.bytes()).isEqualTo(KEPT.named(it.name()).orElseThrow().bytes()));
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "GIFT", "CSV", "XLSX", "ANKI_TEXT" })
	void aFormatWithoutRoomListsThemAsLost(Format format) {
		assertThat(export(format).lines()).singleElement()
			.satisfies((line) -> assertThat(line.lost()).contains("the picture " + PICTURE.name(),
					"the picture " + OTHER.name()));
	}

	@Test
	void inMoodleAFileStandsBesideItsText() {
		Found.Kept kept = Reads.kept(Format.MOODLE_XML, """
				<quiz><question type="truefalse"><name><text>x</text></name>
				<questiontext format="html">
				<text><![CDATA[<p>See <img src="@@PLUGINFILE@@/my%20plan.png" alt="A plan"></p>]]></text>
				<file name="my plan.png" path="/" encoding="base64">BASE64</file>
				<file name="unused.png" path="/" encoding="base64">BASE64</file></questiontext>
				<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
				</question></quiz>""".replace("BASE64", BASE64));
		assertThat(kept.question().stem()).isEqualTo("See ![A plan](" + PICTURE.address() + ")");
		assertThat(kept.pictures()).containsExactly(PICTURE);
		assertThat(kept.lost()).containsExactly("the file unused.png, which its text does not show");
	}

	@Test
	void inOldMoodleAQuestionHasOnePicture() {
		Found.Kept kept = Reads.kept(Format.MOODLE_XML, """
				<quiz><question type="truefalse"><name><text>x</text></name>
				<questiontext format="html"><text>See</text></questiontext><image>1.png</image>
				<image_base64>BASE64</image_base64>
				<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
				</question></quiz>""".replace("BASE64", BASE64));
		assertThat(kept.question().stem()).isEqualTo("See\n\n![](" + PICTURE.address() + ")");
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void whatIsNoPictureIsLostWithItsReason() {
		Found.Kept kept = Reads.kept(Format.MOODLE_XML, """
				<quiz><question type="truefalse"><name><text>x</text></name>
				<questiontext format="html"><text><![CDATA[
				<img src="@@PLUGINFILE@@/a.png" alt="A"><img src="@@PLUGINFILE@@/gone.png">
				<img src="https://example.com/x.png"><img src="data:image/png;base64,BASE64" alt="In">]]></text>
				<file name="a.png" path="/" encoding="base64">PHN2Zz48L3N2Zz4=</file></questiontext>
				<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
				</question></quiz>""".replace("BASE64", BASE64));
		assertThat(kept.lost()).containsExactly(
				"the picture a.png: it is none of PNG, JPEG, GIF and WebP, whatever it is called",
				"the picture gone.png: the file does not bring it",
				"the picture https://example.com/x.png: it is on another site");
		assertThat(kept.pictures()).containsExactly(PICTURE);
		assertThat(kept.question().stem()).contains("\\[picture: A\\]", "![In](" + PICTURE.address() + ")");
	}

	private static final String ITEM = """
			<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="a" title="A">
			<responseDeclaration identifier="R" cardinality="single" baseType="identifier">
			<correctResponse><value>x</value></correctResponse></responseDeclaration>
			<itemBody><p>Which?</p><p><img src="../pictures/sign.png" alt="A sign"/></p>
			<choiceInteraction responseIdentifier="R" maxChoices="1">
			<simpleChoice identifier="x"><object type="image/jpeg" data="own.jpg">One</object></simpleChoice>
			<simpleChoice identifier="y">two</simpleChoice></choiceInteraction></itemBody></assessmentItem>""";

	@Test
	void inAPackagePicturesAreFoundFromTheirItem() {
		Found.Kept kept = kept(zip(Map.of("items/a.xml", ITEM),
				Map.of("pictures/sign.png", PICTURE.bytes(), "items/own.jpg", OTHER.bytes())));
		assertThat(kept.question().stem()).contains("![A sign](" + PICTURE.address() + ")");
		assertThat(Reads.options(kept)).isEqualTo("+![One](" + OTHER.address() + ") | -two");
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void anItemThatComesAloneLosesThem() {
		assertThat(kept(ITEM.getBytes(StandardCharsets.UTF_8)).lost()).containsExactly(
				"the picture ../pictures/sign.png: the file does not bring it",
				"the picture own.jpg: the file does not bring it");
	}

	@ParameterizedTest
	@CsvSource({ "$IMS-CC-FILEBASE$/Uploaded%20Media/sign.png?canvas_download=1, web_resources/Uploaded Media/sign.png",
			"IMS-CC-FILEBASE$/signs/sign.png, web_resources/signs/sign.png",
			"$IMS-CC-FILEBASE$/a/my%20plan?%20yes!&amp;.png?canvas_download=1, web_resources/a/my plan? yes!&.png" })
	void canvasNamesItsFolderInItsOwnWay(String address, String file) {
		Found.Kept kept = kept(zip(Map.of("g1/g1.xml", """
				<questestinterop><item ident="a" title="A"><presentation><material>
				<mattext texttype="text/html">&lt;img alt="A sign"
				src="%s"&gt; Which?</mattext></material>
				<response_lid ident="r" rcardinality="Single"><render_choice>
				<response_label ident="x"><material><mattext>yes</mattext></material></response_label>
				<response_label ident="y"><material><mattext>no</mattext></material></response_label>
				</render_choice></response_lid></presentation><resprocessing><respcondition>
				<conditionvar><varequal respident="r">x</varequal></conditionvar><setvar action="Set">100</setvar>
				</respcondition></resprocessing></item></questestinterop>""".formatted(address.replace("&", "&amp;"))),
				Map.of(file, PICTURE.bytes())));
		assertThat(kept.question().stem()).isEqualTo("![A sign](" + PICTURE.address() + ") Which?");
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void aNewPackageOfAnkisHasItsPicturesPackedOnceMore() throws Exception {
		Zip old = Zip.read(export(Format.ANKI).bytes());
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put("collection.anki21b", Zstd.compress(old.bytes("collection.anki2")));
		files.put("media", Zstd.compress(entries(PICTURE.name(), OTHER.name())));
		files.put("0", Zstd.compress(PICTURE.bytes()));
		files.put("1", Zstd.compress(OTHER.bytes()));
		assertThat(kept(Zip.write(files)).pictures()).containsExactlyInAnyOrder(PICTURE, OTHER);
	}

	/** Each a message with its name and its size. */
	private static byte[] entries(String... names) {
		StringBuilder list = new StringBuilder();
		for (String name : names) {
			String entry = "\n" + (char) name.length() + name + "\u0010\u0005";
			list.append("\n").append((char) entry.length()).append(entry);
		}
		return list.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	@Test
	void inOurOwnFilesPicturesAreBesideTheQuestions() {
		String yaml = """
				topic: kms-core
				title: KMS
				defaults: { time-limit: 45, difficulty: 2, as-of: 2026-11-01, review-by: 2027-05-01 }
				questions:
				  - id: with-a-picture
				    type: true-false
				    stem: See ![it](%s) and ![another](%s).
				    answer: true
				    why-true: Yes.
				    why-false: No.
				    explanation: So.
				    references: [{ title: A, url: "https://docs.aws.amazon.com/a" }]
				    drill: true
				""".formatted(PICTURE.address(), OTHER.address());
		Found.Kept kept = kept(zip(Map.of("aws/kms-core.yaml", yaml),
				Map.of("aws/" + PICTURE.address(), PICTURE.bytes(), "aws/" + OTHER.address(), PICTURE.bytes())));
		assertThat(kept.pictures()).containsExactly(PICTURE);
		assertThat(new ImportPlan(java.util.Map.of(), java.util.Map.of(), false, "")
			.add(new FoundFile("x.zip", Format.YAML, List.of(kept)))
			.imported()
			.toList()).singleElement()
			.satisfies((item) -> assertThat(item.lost())
				.containsExactly("the picture " + OTHER.name() + ": the file only names it"));
		assertThat(Optional.of(kept.question().stem())).get().asString().contains(PICTURE.address());
	}

}
