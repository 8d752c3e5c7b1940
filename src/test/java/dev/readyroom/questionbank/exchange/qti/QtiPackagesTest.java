package dev.readyroom.questionbank.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.exchange.pack.Zip;

import static org.assertj.core.api.Assertions.assertThat;

/** What a package of QTI 2 or 3 says about its items outside of their own files. */
class QtiPackagesTest {

	private static final String PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

	private static String item(String id, String text) {
		return """
				<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="%s" title="%s">
				<responseDeclaration identifier="R" cardinality="single" baseType="identifier">
				<correctResponse><value>A</value></correctResponse></responseDeclaration>
				<itemBody>%s<choiceInteraction responseIdentifier="R" maxChoices="1" shuffle="true">
				<simpleChoice identifier="A">yes</simpleChoice><simpleChoice identifier="B">no</simpleChoice>
				</choiceInteraction></itemBody></assessmentItem>""".formatted(id, id, text);
	}

	private static List<Found> read(Map<String, String> texts) {
		Map<String, byte[]> files = new TreeMap<>();
		texts.forEach((name, text) -> files.put(name, name.endsWith(".png") ? java.util.Base64.getDecoder().decode(text)
				: text.getBytes(StandardCharsets.UTF_8)));
		return FileReading.read("p.zip", Zip.write(files), Format.QTI_21).items();
	}

	private static Found.Kept kept(Map<String, String> texts) {
		List<Found> found = read(texts);
		assertThat(found).singleElement().isInstanceOf(Found.Kept.class);
		return (Found.Kept) found.getFirst();
	}

	private static String resource(String type, String inside) {
		return "<manifest><resources><resource type=\"" + type + "\">" + inside + "</resource></resources></manifest>";
	}

	@Test
	void whatATestSaysOfAnItemGoesWithIt() {
		String test = """
				<assessmentTest identifier="t" title="Entrance"><testPart identifier="p"><assessmentSection identifier="s" title="Keys">
				<rubricBlock view="candidate"><p>Think of envelopes.</p></rubricBlock>
				<rubricBlock view="scorer"><p>Be kind.</p></rubricBlock>
				<assessmentItemRef identifier="one" href="items/one%20more.xml" category="kms exam-2"><weight identifier="w" value="2.5"/>
				<timeLimits maxTime="75"/></assessmentItemRef></assessmentSection></testPart>
				<testFeedback identifier="f" access="atEnd" title="Well"><p>You passed.</p></testFeedback></assessmentTest>""";
		Found.Kept kept = kept(Map.of("tests/t.xml", test.replace("items/", "../items/"), "items/one more.xml",
				item("one", "<p>Which?</p>")));
		assertThat(kept.question().stem()).isEqualTo("Think of envelopes.\n\nWhich?");
		assertThat(kept.question().tags()).containsExactly("kms", "exam-2");
		assertThat(kept.question().own().timeLimit()).isEqualTo(75);
		assertThat(kept.lost()).containsExactlyInAnyOrder("its weight 2.5 in a test: all questions count the same",
				"that it belongs to the test \"Entrance\", \"Keys\", with its order, choices and times",
				"what its test says elsewhere: \"Well You passed.\"", "what its test says elsewhere: \"Be kind.\"");
	}

	@Test
	void aPictureThatASectionShowsLaterIsLost() {
		String test = "<assessmentTest identifier=\"t\"><testPart><assessmentSection><rubricBlock view=\"candidate\"><p>Go.</p>"
				+ "<feedbackBlock identifier=\"f\"><img src=\"k.png\" alt=\"Half way\"/></feedbackBlock></rubricBlock>"
				+ "<assessmentItemRef href=\"a.xml\"/></assessmentSection></testPart></assessmentTest>";
		Found.Kept kept = kept(Map.of("t.xml", test, "a.xml", item("a", "<p>Which?</p>"), "k.png", PICTURE));
		assertThat(kept.question().stem()).isEqualTo("Go.\n\nWhich?");
		assertThat(kept.lost()).contains("the feedback f \"Half way\"");
	}

	@Test
	void anItemThatATestNamesAndThePackageLacksIsRefused() {
		List<Found> found = read(Map.of("t.xml",
				"<assessmentTest identifier=\"t\"><assessmentItemRef href=\"gone.xml\"/></assessmentTest>"));
		assertThat(found).singleElement()
			.isInstanceOfSatisfying(Found.Refused.class, (it) -> assertThat(it.place().within()).isEqualTo("gone.xml"));
	}

	@Test
	void aTestAloneIsNoQuestion() {
		assertThat(Reads
			.refused(Format.QTI_21,
					"<assessmentTest identifier=\"t\"><assessmentItemRef href=\"a.xml\"/></assessmentTest>")
			.reason()).contains("only names its items");
	}

	@Test
	void anItemThatIsNamedAmongItsFilesAloneIsNotPassedOver() {
		List<Found> found = read(Map.of("imsmanifest.xml",
				resource("imsqti_apipitem_xmlv2p2", "<file href=\"sound.mp3\"/><file href=\"i/a.xml\"/>")));
		assertThat(found).singleElement()
			.isInstanceOfSatisfying(Found.Refused.class, (it) -> assertThat(it.place().within()).isEqualTo("i/a.xml"));
	}

	@Test
	void aPictureThatTheManifestCallsAnItemIsNone() {
		String manifest = "<manifest><resources><resource type=\"imsqti_item_xmlv2p1\" href=\"a.xml\"/>"
				+ "<resource type=\"imsqti_item_xmlv2p1\" href=\"media/k.png\"/>"
				+ "<resource type=\"imsqti_item_xmlv2p1\" href=\"media/k.svg\"/></resources></manifest>";
		assertThat(
				kept(Map.of("imsmanifest.xml", manifest, "a.xml", item("a", "<p>Which?<img src=\"media/k.png\"/></p>"),
						"media/k.png", PICTURE, "media/k.svg", "<svg/>"))
					.pictures())
			.hasSize(1);
	}

	@Test
	void whatAManifestSaysBecomesTagsOrIsLost() {
		String said = """
				<metadata><lom><general><title><string>a</string></title><description><langstring>For beginners.</langstring></description>
				<keyword><string language="en">keys</string><string language="de">Schlüssel</string></keyword></general>
				<educational><difficulty><source>LOMv1.0</source><value>easy</value></difficulty></educational>
				<classification><taxonPath><source><string>Subject</string></source><taxon><entry><string>Security</string></entry></taxon>
				<taxon><entry><string>Encryption</string></entry></taxon></taxonPath>
				<taxonPath><taxon><id>kms core</id></taxon></taxonPath></classification></lom></metadata><file href="a.xml"/>""";
		Found.Kept kept = kept(Map.of("imsmanifest.xml", resource("imsqti_item_xmlv2p1\" href=\"a.xml", said), "a.xml",
				item("a", "<p>Which?</p>")));
		assertThat(kept.topic()).isEqualTo("kms-core");
		assertThat(kept.question().tags()).containsExactly("keys", "Schlüssel", "Subject: Security / Encryption");
		assertThat(kept.lost())
			.containsExactly("what the package says about it: description \"For beginners.\", difficulty \"easy\"");
	}

	@Test
	void whatStandsAboutAnItemInAFileOfItsOwnIsRead() {
		String manifest = "<manifest><resources><resource type=\"imsqti_item_xmlv3p0\" href=\"a.xml\"><dependency identifierref=\"M\"/></resource>"
				+ "<resource identifier=\"M\" type=\"resourcemetadata/xml\" href=\"m.xml\"/></resources></manifest>";
		Found.Kept kept = kept(Map.of("imsmanifest.xml", manifest, "a.xml", item("a", "<p>Which?</p>"), "m.xml",
				"""
						<lom><general><keyword><string>demo</string></keyword></general><classification><taxonPath>
						<source><string>https://example.org/terms</string></source><taxon><id>9cfa38c4</id><entry><string>Biology</string></entry>
						</taxon></taxonPath></classification></lom>"""));
		assertThat(kept.topic()).isEqualTo("biology");
		assertThat(kept.question().tags()).containsExactly("demo", "Biology");
	}

	@Test
	void textsInFilesOfTheirOwnBringTheirPicturesAlong() {
		String included = "<div xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\"><p>A key: <img src=\"img/k%.png\" alt=\"key\"/></p></div>";
		String page = "<!DOCTYPE html><html><body><p>A lock: <img src='img/k%.png' alt=lock><br></p></body></html>";
		Found.Kept kept = kept(Map.of("items/a.xml",
				item("a",
						"<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"../texts/shared.xml\"/>"
								+ "<object type=\"text/html\" data=\"../texts/page.html\"/><p>Which?</p>"),
				"texts/shared.xml", included, "texts/page.html", page, "texts/img/k%.png", PICTURE));
		String address = kept.pictures().getFirst().address();
		assertThat(kept.question().stem())
			.isEqualTo("A key: ![key](" + address + ")\n\nA lock: ![lock](" + address + ")\n\nWhich?");
		assertThat(kept.lost()).isEmpty();
	}

	@Test
	void whatIsToBeIncludedAndIsNotThereIsLost() {
		Found.Kept kept = kept(Map.of("a.xml", item("a", "<xi:include href=\"no.xml\"/><p>Which?</p>")));
		assertThat(kept.lost()).containsExactly("what stands in no.xml: the file does not bring it");
	}

}
