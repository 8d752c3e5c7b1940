package dev.readyroom.questionbank.exchange.qti;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

/** What files and packages of QTI 1.2 say beside their items. */
class ClassicAroundTest {

	private static final byte[] DOT = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private static String item(String ident, String text) {
		return "<item ident=\"" + ident + "\"><presentation><material><mattext texttype=\"text/html\">" + text
				+ "</mattext></material><response_lid ident=\"r\"><render_choice><response_label ident=\"a\"><material><mattext>one"
				+ "</mattext></material></response_label><response_label ident=\"b\"><material><mattext>two</mattext></material>"
				+ "</response_label></render_choice></response_lid></presentation><resprocessing><respcondition><conditionvar>"
				+ "<varequal respident=\"r\">a</varequal></conditionvar><setvar>1</setvar></respcondition></resprocessing></item>";
	}

	private static String drawn(String bank) {
		return "<section title=\"Drawn\"><selection_ordering><selection><sourcebank_ref>" + bank
				+ "</sourcebank_ref><selection_number>2</selection_number></selection></selection_ordering></section>";
	}

	private static String quiz(String inside) {
		return "<questestinterop><assessment title=\"Week 1\"><qtimetadata><qtimetadatafield><fieldlabel>cc_maxattempts</fieldlabel>"
				+ "<fieldentry>2</fieldentry></qtimetadatafield></qtimetadata><rubric><material><mattext>Take your time.</mattext>"
				+ "</material></rubric>" + inside + "</assessment></questestinterop>";
	}

	private static List<Found> packed(Map<String, byte[]> files) {
		return FileReading.read("p.zip", Zip.write(new TreeMap<>(files)), Format.QTI_12).items();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void whatAQuizAndItsSectionsSayIsLostWithTheirFirstQuestions() {
		List<Found> found = Reads.all(Format.QTI_12,
				quiz(item("q1", "One?") + "<section title=\"Pool\"><selection_ordering><selection><selection_number>1"
						+ "</selection_number></selection></selection_ordering>" + item("q2", "Two?")
						+ item("q3", "Three?") + "</section>"));
		assertThat(found).extracting((it) -> ((Found.Kept) it).lost())
			.containsExactly(List.of("the quiz around it, \"Week 1\": attempts 2; \"Take your time.\""),
					List.of("the section around it, \"Pool\": only 1 of them drawn"), List.of());
	}

	@Test
	void questionsThatAreDrawnFromABankElsewhereAreOneRefusedItem() {
		assertThat(Reads.refused(Format.QTI_12, quiz(drawn("bank-7"))).reason())
			.startsWith("It draws 2 questions from the question bank bank-7, which stands elsewhere.");
	}

	@Test
	void questionsThatAreDrawnFromABankOfTheSamePackageAreThere() {
		String bank = "<questestinterop><objectbank ident=\"bank-7\">" + item("q7", "Seven?")
				+ "</objectbank></questestinterop>";
		assertThat(packed(Map.of("quiz.xml", bytes(quiz(item("q1", "One?") + drawn("bank-7"))), "non_cc/bank-7.xml.qti",
				bytes(bank))))
			.hasSize(2)
			.allMatch(Found.Kept.class::isInstance);
	}

	@Test
	void whatCanvasSaysOfAQuizInAFileBesideItIsLost() {
		String meta = "<quiz><title>Week 1</title><description>&lt;p&gt;Warm up.&lt;/p&gt;</description><time_limit>20</time_limit></quiz>";
		assertThat(packed(Map.of("w1/assessment_meta.xml", bytes(meta), "w1/w1.xml", bytes(quiz(item("q1", "One?"))))))
			.singleElement()
			.isInstanceOfSatisfying(Found.Kept.class,
					(it) -> assertThat(it.lost()).singleElement().asString().endsWith("\"Warm up.\"; time limit 20"));
	}

	@Test
	void aPoolOfBlackboardIsReadWithItsPictures() {
		String manifest = "<manifest><resources><resource bb:file=\"res00001.dat\" type=\"assessment/x-bb-qti-pool\"/></resources></manifest>";
		String text = "Which? &lt;img src=\"@X@EmbeddedFile.requestUrlStub@X@bbcswebdav/xid-12_1\" alt=\"a dot\"&gt;";
		assertThat(packed(Map.of("imsmanifest.xml", bytes(manifest), "res00001.dat",
				bytes("<questestinterop>" + item("q1", text) + "</questestinterop>"),
				"csfiles/home_dir/dot__xid-12_1.png", DOT)))
			.singleElement()
			.isInstanceOfSatisfying(Found.Kept.class, (it) -> {
				assertThat(it.pictures()).hasSize(1);
				assertThat(it.question().stem()).startsWith("Which? ![a dot](images/");
			});
	}

	@Test
	void aPackageMayBeWrittenInTwoBytesACharacter() {
		String wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + quiz(item("q1", "Grüße?"));
		assertThat(packed(Map.of("quiz.xml", wide.getBytes(StandardCharsets.UTF_16)))).singleElement()
			.isInstanceOfSatisfying(Found.Kept.class, (it) -> assertThat(it.question().stem()).isEqualTo("Grüße?"));
		assertThat(packed(Map.of("quiz.xml", wide.replace("</presentation>", "").getBytes(StandardCharsets.UTF_16LE))))
			.singleElement()
			.isInstanceOf(Found.Refused.class);
	}

	@Test
	void aTextThatIsSharedButMissingIsLost() {
		String shared = item("q1", "One?").replace("<presentation>",
				"<itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>parent_stimulus_item_ident</fieldlabel><fieldentry>s9"
						+ "</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation>");
		Found.Kept kept = Reads.kept(Format.QTI_12, "<questestinterop>" + shared + "</questestinterop>");
		assertThat(kept.notes()).isEmpty();
		assertThat(kept.lost())
			.containsExactly("the text that it shares with other questions: the file does not bring it");
	}

	@Test
	void anItemMayStandAloneAndSayOnWhichLineItBegins() {
		String alone = "<?xml version=\"1.0\"?>\n" + item("q1\"\n title=\"Q1", "One?");
		assertThat(FileReading.read("a.xml", bytes(alone), null).format()).isEqualTo(Format.QTI_12);
		assertThat(Reads.one(Format.QTI_12, alone).place().line()).isEqualTo(2);
	}

}
