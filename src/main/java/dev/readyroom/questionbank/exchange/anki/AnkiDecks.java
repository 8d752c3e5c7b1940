package dev.readyroom.questionbank.exchange.anki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** In which deck the cards of each note are. */
final class AnkiDecks {

	private AnkiDecks() {
	}

	/**
	 * @param table whether decks have a table; of old they were JSON
	 * @return names, with {@code ::} between, by the numbers of notes
	 */
	static Map<Long, String> of(Statement statement, boolean table) throws SQLException {
		Map<Long, String> names = table ? table(statement) : json(statement);
		Map<Long, String> decks = new HashMap<>();
		// Cards that are in a filtered deck for now know where they belong.
		try (ResultSet row = statement
			.executeQuery("select nid, case when odid <> 0 then odid else did end from cards order by ord")) {
			while (row.next()) {
				decks.putIfAbsent(row.getLong(1), names.getOrDefault(row.getLong(2), ""));
			}
		}
		return decks;
	}

	private static Map<Long, String> table(Statement statement) throws SQLException {
		Map<Long, String> names = new HashMap<>();
		try (ResultSet row = statement.executeQuery("select id, name from decks")) {
			while (row.next()) {
				names.put(row.getLong(1), String.valueOf(row.getString(2)).replace("\u001f", "::"));
			}
		}
		return names;
	}

	private static Map<Long, String> json(Statement statement) throws SQLException {
		Map<Long, String> names = new HashMap<>();
		try (ResultSet row = statement.executeQuery("select decks from col")) {
			if (row.next()) {
				for (Map.Entry<String, JsonNode> deck : JsonMapper.builder()
					.build()
					.readTree(row.getString(1))
					.properties()) {
					names.put(Long.valueOf(deck.getKey()), deck.getValue().path("name").asString(""));
				}
			}
		}
		return names;
	}

}
