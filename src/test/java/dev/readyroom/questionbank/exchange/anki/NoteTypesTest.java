package dev.readyroom.questionbank.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import com.github.luben.zstd.Zstd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.Collation;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.exchange.pack.Zip;

import static org.assertj.core.api.Assertions.assertThat;

/** Notes of types that others made, in packages and texts as Anki writes them now. */
class NoteTypesTest {

	private static final String HEAD = "#separator:tab\n#html:true\n#notetype:AllInOne (kprim, mc, sc)\n";

	/** With names in an order that only Anki has, as its databases ask for. */
	private static byte[] database(String... sql) throws SQLException {
		try (SQLiteConnection connection = (SQLiteConnection) new SQLiteConfig()
			.createConnection("jdbc:sqlite::memory:")) {
			Collation.create(connection, "unicase", new Collation() {

				@Override
				protected int xCompare(String one, String other) {
					return one.compareToIgnoreCase(other);
				}

			});
			try (Statement statement = connection.createStatement()) {
				for (String each : sql) {
					statement.execute(each);
				}
			}
			return connection.serialize("main");
		}
	}

	@Test
	void aPackageOfTodayIsReadWithItsDecks() throws SQLException {
		byte[] database = database("create table notetypes (id integer primary key, name text collate unicase)",
				"create unique index a on notetypes (name)",
				"create table fields (ntid integer, ord integer, name text collate unicase, primary key (ntid, ord)) without rowid",
				"create unique index b on fields (name, ntid)",
				"create table decks (name text primary key collate unicase, id integer)",
				"create table cards (id integer primary key, nid integer, did integer, odid integer, ord integer)",
				"create table notes (id integer primary key, mid integer, guid text, tags text, flds text)",
				"insert into notetypes values (1, 'Choices')",
				"insert into fields values (1, 0, 'Question'), (1, 1, 'Q_1'), (1, 2, 'Q_2'), (1, 3, 'Answers')",
				"insert into decks values ('Cloud' || char(31) || 'Key Store', 7), ('Filtered', 8)",
				"insert into notes values (70, 1, 'x', ' a::b ', 'Which?' || char(31) || 'yes' || char(31) || 'no' || char(31) || '1 0')",
				"insert into cards values (700, 70, 8, 7, 0)");
		List<Found> found = FileReading
			.read("x.apkg", Zip.write(Map.of("collection.anki21b", Zstd.compress(database))), null)
			.items();
		assertThat(found).singleElement().isInstanceOfSatisfying(Found.Kept.class, (kept) -> {
			assertThat(Reads.options(kept)).isEqualTo("+yes | -no");
			assertThat(kept.topic()).isEqualTo("key-store");
			assertThat(kept.question().tags()).containsExactly("a::b");
			assertThat(kept.lost()).containsExactly("the deck \"Cloud\" above \"Key Store\"");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2 | 0 1 0 0 0 | single", "1 | 1 1 0 0 0 | multiple",
			"1 | 1 1 1 0 0 | multiple", "0 | 1 0 1 0 0 | multiple" })
	void marksForOptionsThatWereLeftEmptyCountForNothing(String kind, String marks, String type) {
		Found found = Reads.one(Format.ANKI_TEXT,
				HEAD + "Which?\t\t" + kind + "\tone\ttwo\tthree\t\t\t" + marks + "\tbook\tbecause\n");
		assertThat(found.type()).isEqualTo(type);
		assertThat(((Found.Kept) found).question().explanation()).isEqualTo("because");
		assertThat(((Found.Kept) found).lost()).containsExactly("the field \"sources\" (book)");
		assertThat(((Found.Kept) found).notes()).hasSize(kind.equals("0") ? 1 : 0);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "2 | 1 1 0 0 0 | only one", "1 | 0 0 0 1 0 | that is empty",
			"1 | 1 0 | nothing of option 3", "0 | 0 0 0 0 0 | no option" })
	void marksThatFitNoOptionAreRefused(String kind, String marks, String reason) {
		assertThat(Reads.refused(Format.ANKI_TEXT,
				"#separator:tab\n#columns:Question\tQType (0=kprim,1=mc,2=sc)\tQ_1\tQ_2\tQ_3\tQ_4\tAnswers\nWhich?\t"
						+ kind + "\tone\ttwo\tthree\t\t" + marks + "\n")
			.reason()).contains(reason);
	}

	@Test
	void aTextWithoutHtmlIsReadAsItStands() {
		Found.Kept kept = Reads.kept(Format.ANKI_TEXT,
				"#separator:Semicolon\n#html:false\n#tags:all of them\n#deck:Cloud::Keys\n#columns:Text;Q_1;Q_2;Answers;Tags\n"
						+ "Is <b> bold?;a < b;c > d;1 0;own\n");
		assertThat(kept.question().stem()).isEqualTo("Is \\<b\\> bold?");
		assertThat(kept.question().tags()).containsExactly("own", "all", "of", "them");
		assertThat(kept.topic()).isEqualTo("keys");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "The {{c2::key}} | cloze", "{{c1::image-occlusion:rect:left=.1}} | hotspot",
			"Front | flashcard" })
	void eachNoteIsRefusedForItsOwnReason(String front, String type) {
		assertThat(Reads.refused(Format.ANKI_TEXT, "#separator:tab\n" + front + "\tBack\n").type()).isEqualTo(type);
	}

	@Test
	void fieldsWithoutNamesAreSaidToHaveNone() {
		assertThat(Reads.refused(Format.ANKI_TEXT, "#separator:tab\nWhich?\tone\ttwo\t1\n").reason())
			.contains("#columns:");
	}

	@Test
	void aFormulaAndARecordingAreNamed() {
		assertThat(Reads.kept(Format.ANKI_TEXT,
				"#separator:tab\n#columns:Question\tQ_1\tQ_2\tAnswers\nWhat is \\(a^2\\)?[sound:a.mp3]\tone\ttwo\t1 0\n")
			.lost()).containsExactly("the looks of a formula in LaTeX (its text is kept)", "the recording a.mp3");
	}

	@Test
	void aTextForAnkiIsKnownByItsHeadWhateverItsName() {
		byte[] bytes = "# made by hand\n#separator:Comma\n#columns:Question,Q_1,Q_2,Answers\nWhich?,a,b,0 1\n"
			.getBytes(StandardCharsets.UTF_8);
		assertThat(FileReading.read("cards.csv", bytes, null).format()).isEqualTo(Format.ANKI_TEXT);
	}

	@Test
	void aPictureIsFoundByItsNameAsAnAddressWritesIt() throws SQLException {
		byte[] picture = java.util.Base64.getDecoder()
			.decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
		byte[] database = database("create table col (models text, decks text)",
				"insert into col values ('{\"1\":{\"name\":\"Choices\",\"flds\":[{\"name\":\"Question\"},{\"name\":\"Q_1\"},"
						+ "{\"name\":\"Q_2\"},{\"name\":\"Answers\"}]}}', '{}')",
				"create table notes (id integer primary key, mid integer, guid text, tags text, flds text)",
				"insert into notes values (1, 1, 'x', '', '<img src=\"my%20key.gif\">?' || char(31) || 'yes' || char(31) || 'no' || char(31) || '1 0')");
		Found.Kept kept = (Found.Kept) FileReading.read("x.apkg", Zip.write(Map.of("collection.anki2", database, "0",
				picture, "media", "{\"0\":\"my key.gif\"}".getBytes(StandardCharsets.UTF_8))), null)
			.items()
			.getFirst();
		assertThat(kept.pictures()).hasSize(1);
		assertThat(kept.lost()).isEmpty();
	}

}
