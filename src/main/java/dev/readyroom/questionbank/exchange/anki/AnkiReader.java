package dev.readyroom.questionbank.exchange.anki;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sqlite.Collation;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.pack.UnsafeZip;
import dev.readyroom.questionbank.exchange.pack.Zip;

/** Reads a package of Anki, old or new: a database in a zip file. */
public final class AnkiReader {

	/** The newest first: newer programs put a dummy under the oldest name. */
	private static final List<String> COLLECTIONS = List.of("collection.anki21b", "collection.anki21",
			"collection.anki2");

	private record NoteType(String name, List<String> fields) {
	}

	private AnkiReader() {
	}

	public static List<Found> read(byte[] bytes) {
		try {
			Zip zip = Zip.read(bytes);
			String name = COLLECTIONS.stream().filter(zip::has).findFirst().orElse("");
			if (name.isEmpty()) {
				return refused("The package holds no collection of Anki's.");
			}
			byte[] database = zip.bytes(name);
			boolean packed = name.endsWith("b");
			return notes(packed ? AnkiMedia.unpacked(database) : database, AnkiMedia.of(zip, packed));
		}
		catch (UnsafeZip ex) {
			return refused(ex.reason());
		}
		catch (SQLException | IOException | RuntimeException ex) {
			return refused("The package's database cannot be read: " + ex.getMessage());
		}
	}

	private static List<Found> refused(String reason) {
		return List.of(new Found.Refused(new Place(1, "the whole package"), "unknown", reason));
	}

	private static List<Found> notes(byte[] database, AnkiMedia media) throws SQLException, UnsafeZip {
		SQLiteConfig config = new SQLiteConfig();
		config.enableLoadExtension(false);
		try (SQLiteConnection connection = (SQLiteConnection) config.createConnection("jdbc:sqlite::memory:")) {
			connection.deserialize("main", database);
			ignoringCase(connection);
			try (Statement statement = connection.createStatement()) {
				statement.execute("pragma trusted_schema = off");
				statement.execute("pragma query_only = on");
				Set<String> tables = tables(statement);
				boolean split = tables.contains("notetypes");
				return notes(statement, split ? types(statement) : models(statement),
						tables.contains("cards") ? AnkiDecks.of(statement, tables.contains("decks")) : Map.of(), media);
			}
		}
	}

	/**
	 * Anki's own order of names, which its databases ask for. Only whether names are the
	 * same matters here.
	 */
	private static void ignoringCase(SQLiteConnection connection) throws SQLException {
		Collation.create(connection, "unicase", new Collation() {

			@Override
			protected int xCompare(String one, String other) {
				return one.compareToIgnoreCase(other);
			}

		});
	}

	/** Views and virtual tables could make a reading run for ever. */
	private static Set<String> tables(Statement statement) throws SQLException, UnsafeZip {
		try (ResultSet row = statement.executeQuery("select name, type, sql from sqlite_master")) {
			Set<String> tables = new HashSet<>();
			while (row.next()) {
				String sql = String.valueOf(row.getString("sql"));
				if (row.getString("type").equals("view") || sql.regionMatches(true, 0, "create virtual", 0, 14)) {
					throw UnsafeZip.because("The database holds more than tables. It is refused.");
				}
				tables.add(row.getString("name"));
			}
			return tables;
		}
	}

	private static Map<Long, NoteType> models(Statement statement) throws SQLException {
		Map<Long, NoteType> types = new HashMap<>();
		try (ResultSet row = statement.executeQuery("select models from col")) {
			if (row.next()) {
				JsonNode models = JsonMapper.builder().build().readTree(row.getString(1));
				for (Map.Entry<String, JsonNode> model : models.properties()) {
					List<String> fields = new ArrayList<>();
					model.getValue().path("flds").forEach((field) -> fields.add(field.path("name").asString("")));
					types.put(Long.valueOf(model.getKey()),
							new NoteType(model.getValue().path("name").asString(""), fields));
				}
			}
		}
		return types;
	}

	private static Map<Long, NoteType> types(Statement statement) throws SQLException {
		Map<Long, NoteType> types = new HashMap<>();
		try (ResultSet row = statement.executeQuery("select id, name from notetypes")) {
			while (row.next()) {
				types.put(row.getLong(1), new NoteType(row.getString(2), new ArrayList<>()));
			}
		}
		Map<Long, Map<Integer, String>> fields = new HashMap<>();
		try (ResultSet row = statement.executeQuery("select ntid, ord, name from fields")) {
			while (row.next()) {
				fields.computeIfAbsent(row.getLong(1), (_) -> new java.util.TreeMap<>())
					.put(row.getInt(2), row.getString(3));
			}
		}
		fields.forEach((type, names) -> types.computeIfPresent(type,
				(_, it) -> new NoteType(it.name(), List.copyOf(names.values()))));
		return types;
	}

	private static List<Found> notes(Statement statement, Map<Long, NoteType> types, Map<Long, String> decks,
			AnkiMedia media) throws SQLException {
		List<Found> found = new ArrayList<>();
		NoteType unknown = new NoteType("", List.of());
		try (ResultSet row = statement.executeQuery("select rowid, mid, guid, tags, flds from notes order by rowid")) {
			while (row.next()) {
				NoteType type = types.getOrDefault(row.getLong(2), unknown);
				found.add(new AnkiNote(found.size() + 1, type.name(), type.fields(),
						List.of(String.valueOf(row.getString(5)).split("\u001f", -1)), String.valueOf(row.getString(3)),
						String.valueOf(row.getString(4)), decks.getOrDefault(row.getLong(1), ""), true)
					.read(media::bytes));
			}
		}
		return found;
	}

}
