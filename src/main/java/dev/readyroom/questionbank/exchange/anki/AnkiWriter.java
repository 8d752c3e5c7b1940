package dev.readyroom.questionbank.exchange.anki;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.sqlite.SQLiteConnection;
import tools.jackson.databind.json.JsonMapper;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.attachment.Pictures;
import dev.readyroom.questionbank.exchange.Questions;
import dev.readyroom.questionbank.exchange.Writing;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * Writes a package that every version of Anki reads: schema 11, with the question's id as
 * the note's.
 */
public final class AnkiWriter implements Writing {

	/** A note is changed when it is newer: later exports have to be so. */
	private final long seconds;

	private final AnkiNotes notes = new AnkiNotes();

	private final Pictures pictures;

	private final Set<Attachment> media = new LinkedHashSet<>();

	/**
	 * @param seconds since 1970
	 */
	public AnkiWriter(long seconds, Pictures pictures) {
		this.seconds = seconds;
		this.pictures = pictures;
	}

	@Override
	public Optional<String> add(SourceQuestion question, String topic) {
		this.notes.add(question, topic);
		Questions.pictures(question, this.pictures).forEach(this.media::add);
		return Optional.empty();
	}

	@Override
	public byte[] bytes() {
		try (SQLiteConnection connection = (SQLiteConnection) new org.sqlite.SQLiteConfig()
			.createConnection("jdbc:sqlite::memory:")) {
			connection.setAutoCommit(false);
			write(connection);
			connection.commit();
			Map<String, byte[]> files = new LinkedHashMap<>();
			files.put("collection.anki2", connection.serialize("main"));
			Map<String, String> names = new LinkedHashMap<>();
			for (Attachment picture : this.media) {
				String number = String.valueOf(names.size());
				names.put(number, picture.name());
				files.put(number, picture.bytes());
			}
			files.put("media", JsonMapper.builder().build().writeValueAsBytes(names));
			return Zip.write(files);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("the package could not be written", ex);
		}
	}

	private void write(SQLiteConnection connection) throws SQLException {
		Map<String, Long> decks = new LinkedHashMap<>();
		List<Map<String, String>> values = this.notes.values();
		for (int i = 0; i < values.size(); i++) {
			decks.computeIfAbsent(this.notes.topic(i), (_) -> AnkiSchema.FIRST_DECK + decks.size());
		}
		try (Statement statement = connection.createStatement()) {
			for (String sql : AnkiSchema.TABLES) {
				statement.execute(sql);
			}
		}
		try (PreparedStatement col = connection.prepareStatement(AnkiSchema.COLLECTION)) {
			col.setLong(1, this.seconds);
			col.setLong(2, this.seconds * 1000);
			col.setLong(3, this.seconds * 1000);
			col.setString(4, AnkiSchema.models(this.notes.names(), this.seconds));
			col.setString(5, AnkiSchema.decks(decks, this.seconds));
			col.executeUpdate();
		}
		notes(connection, values, decks);
	}

	private void notes(SQLiteConnection connection, List<Map<String, String>> values, Map<String, Long> decks)
			throws SQLException {
		try (PreparedStatement note = connection.prepareStatement(AnkiSchema.NOTE);
				PreparedStatement card = connection.prepareStatement(AnkiSchema.CARD)) {
			for (int i = 0; i < values.size(); i++) {
				Map<String, String> value = values.get(i);
				long id = AnkiSchema.FIRST_NOTE + i;
				note(note, id, value);
				card.setLong(1, id);
				card.setLong(2, id);
				card.setLong(3, decks.getOrDefault(this.notes.topic(i), 1L));
				card.setLong(4, this.seconds);
				card.setInt(5, i + 1);
				card.addBatch();
			}
			note.executeBatch();
			card.executeBatch();
		}
	}

	private void note(PreparedStatement note, long id, Map<String, String> value) throws SQLException {
		String first = Jsoup.parseBodyFragment(value.getOrDefault("question", "")).text();
		note.setLong(1, id);
		note.setString(2, value.getOrDefault("id", ""));
		note.setLong(3, AnkiSchema.MODEL);
		note.setLong(4, this.seconds);
		note.setString(5, " " + value.getOrDefault("tags", "") + " ");
		note.setString(6,
				this.notes.names()
					.stream()
					.map((name) -> value.getOrDefault(name, "").replace('\u001f', ' '))
					.collect(Collectors.joining("\u001f")));
		note.setString(7, first);
		note.setLong(8, AnkiSchema.checksum(first));
		note.addBatch();
	}

}
