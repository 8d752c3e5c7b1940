package dev.readyroom.questionbank.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.github.luben.zstd.Zstd;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

import dev.readyroom.questionbank.SampleBank;
import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.exchange.Export;
import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Reads;
import dev.readyroom.questionbank.exchange.pack.Zip;

import static org.assertj.core.api.Assertions.assertThat;

class AnkiTest {

	private static List<Found> read(Map<String, byte[]> files) {
		return FileReading.read("x.apkg", Zip.write(files), null).items();
	}

	private static byte[] database(String... sql) throws SQLException {
		try (SQLiteConnection connection = (SQLiteConnection) new SQLiteConfig()
			.createConnection("jdbc:sqlite::memory:"); Statement statement = connection.createStatement()) {
			for (String each : sql) {
				statement.execute(each);
			}
			return connection.serialize("main");
		}
	}

	private static byte[] notes() throws SQLException {
		return database("create table notetypes (id integer, name text)",
				"create table fields (ntid integer, ord integer, name text)",
				"create table notes (mid integer, guid text, tags text, flds text)",
				"insert into notetypes values (1, 'Multiple choice'), (2, 'Basic'), (3, 'Cloze')",
				"insert into fields values (1, 0, 'Question'), (1, 1, 'Q_1'), (1, 2, 'Q_2'), (1, 3, 'Answers'), (2, 0, 'Front'), "
						+ "(2, 1, 'Back'), (3, 0, 'Text')",
				"insert into notes values (1, 'abc', ' kms iam ', 'Which <b>one</b>?' || char(31) || 'yes' || char(31) || 'no' || char(31) || '1 0')",
				"insert into notes values (2, 'def', '', 'Front' || char(31) || 'Back')",
				"insert into notes values (3, 'ghi', '', 'The {{c1::key}}')");
	}

	@Test
	void aNewPackageIsReadEvenBehindItsOldDummy() throws SQLException {
		List<Found> found = read(Map.of("collection.anki21b", Zstd.compress(notes()), "collection.anki2", new byte[3]));
		assertThat(found).extracting(Found::type).containsExactly("single", "flashcard", "cloze");
		Found.Kept kept = (Found.Kept) found.getFirst();
		assertThat(kept.question().stem()).isEqualTo("Which **one**?");
		assertThat(Reads.options(kept)).isEqualTo("+yes | -no");
		assertThat(kept.question().tags()).containsExactly("kms", "iam");
	}

	@Test
	void aDatabaseWithAViewIsRefused() throws SQLException {
		byte[] trap = database("create table x (y)",
				"create view notes as with recursive r(n) as (select 1 union all select n from r) "
						+ "select n as mid, n as guid, n as tags, n as flds from r");
		assertThat(read(Map.of("collection.anki2", trap))).singleElement()
			.isInstanceOfSatisfying(Found.Refused.class, (it) -> assertThat(it.reason()).contains("more than tables"));
	}

	@Test
	void whatIsNoDatabaseIsRefused() {
		assertThat(read(Map.of("collection.anki2", "nothing".getBytes(StandardCharsets.UTF_8)))).singleElement()
			.isInstanceOf(Found.Refused.class);
	}

	@Test
	void ourPackageHasWhatAnkiWants() throws Exception {
		byte[] bytes = Export
			.of(Format.ANKI, List.of(SampleBank.good().read().topics().getFirst().content()), Pictures.NONE,
					Instant.parse("2026-11-24T10:00:00Z"))
			.bytes();
		Zip zip = Zip.read(bytes);
		assertThat(zip.names()).containsExactly("collection.anki2", "media");
		try (SQLiteConnection connection = (SQLiteConnection) new SQLiteConfig()
			.createConnection("jdbc:sqlite::memory:")) {
			connection.deserialize("main", zip.bytes("collection.anki2"));
			try (var rows = connection.createStatement()
				.executeQuery(
						"select n.guid, n.flds, c.did, col.ver from notes n join cards c on c.nid = n.id, col order by n.id")) {
				assertThat(rows.next()).isTrue();
				assertThat(rows.getString(1)).isEqualTo("statement");
				assertThat(rows.getString(2)).startsWith("Water is wet.\u001f<ul><li>True</li><li>False</li></ul>");
				assertThat(rows.getInt(4)).isEqualTo(11);
			}
		}
	}

	@Test
	void aTextWithNamedColumnsIsRead() {
		List<Found> found = Reads.all(Format.ANKI_TEXT, """
				#separator:tab
				#html:true
				#tags column:5
				#columns:Question\tOption 1\tOption 2\tAnswer\tTags
				Which?\tone\ttwo\t2\tkms s3
				"With ""quotes"" and
				two lines?"\ta\tb\t1\t
				""");
		assertThat(found).extracting(Found::type).containsExactly("single", "single");
		assertThat(((Found.Kept) found.getFirst()).question().tags()).containsExactly("kms", "s3");
		assertThat(found).extracting((it) -> it.place().line()).containsExactly(5, 6);
	}

	@Test
	void aFrontAndABackHaveNothingToChooseFrom() {
		assertThat(Reads.refused(Format.ANKI_TEXT, "#separator:tab\nFront\tBack\n").type()).isEqualTo("flashcard");
	}

}
