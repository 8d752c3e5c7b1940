package dev.readyroom.questionbank.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.questionbank.store.Known.Commentary;
import dev.readyroom.questionbank.store.Known.TopicRow;
import dev.readyroom.questionbank.store.Known.Wanted;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a synchronisation compares the files with: a fixed number of statements. */
@Repository
class KnownRows {

	private final JdbcClient jdbc;

	KnownRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Known read() {
		return new Known(questions(), revisions(), commentaries(), topics(), texts("select name, svg from topic_image"),
				texts("select id, content from exam where retired_at is null"));
	}

	private Map<String, QuestionRow> questions() {
		Map<UUID, Map<String, String>> objectives = new HashMap<>();
		each("select question_id, exam, objective from question_objective order by place",
				(row) -> objectives.computeIfAbsent(id(row, "question_id"), (_) -> new LinkedHashMap<>())
					.put(row.getString("exam"), row.getString("objective")));
		Map<UUID, List<String>> tags = new HashMap<>();
		each("select question_id, tag from question_tag order by place",
				(row) -> tags.computeIfAbsent(id(row, "question_id"), (_) -> new ArrayList<>())
					.add(row.getString("tag")));
		Map<String, QuestionRow> questions = new HashMap<>();
		each("select * from question", (row) -> {
			UUID id = id(row, "id");
			questions.put(row.getString("slug"),
					question(row, objectives.getOrDefault(id, Map.of()), tags.getOrDefault(id, List.of())));
		});
		return questions;
	}

	private static QuestionRow question(ResultSet row, Map<String, String> objectives, List<String> tags)
			throws SQLException {
		return new QuestionRow(id(row, "id"), row.getString("slug"), row.getString("topic"), row.getString("file"),
				"browser".equals(row.getString("owner")), row.getObject("revision_id", UUID.class),
				row.getString("type"), row.getInt("difficulty"), row.getInt("time_limit_seconds"),
				row.getBoolean("drill"), row.getBoolean("pilot"), row.getBoolean("legacy"),
				row.getTimestamp("retired_at") != null, objectives, tags, row.getObject("review_by", LocalDate.class),
				row.getString("words"));
	}

	private Map<Wanted, UUID> revisions() {
		Map<Wanted, UUID> revisions = new HashMap<>();
		each("select id, question_id, hash from revision",
				(row) -> revisions.put(new Wanted(id(row, "question_id"), row.getString("hash")), id(row, "id")));
		return revisions;
	}

	private Map<UUID, Commentary> commentaries() {
		Map<UUID, Commentary> commentaries = new HashMap<>();
		each("select revision_id, version, hash from commentary order by version", (row) -> commentaries
			.put(id(row, "revision_id"), new Commentary(row.getInt("version"), row.getString("hash"))));
		return commentaries;
	}

	private Map<String, TopicRow> topics() {
		Map<String, TopicRow> topics = new HashMap<>();
		each("select * from topic",
				(row) -> topics.put(row.getString("slug"),
						new TopicRow(row.getString("slug"), row.getString("title"), row.getString("summary"),
								row.getString("lang"), row.getString("file"), row.getString("group_title"),
								row.getInt("place"), row.getString("notes"), row.getTimestamp("retired_at") != null)));
		return topics;
	}

	private Map<String, String> texts(String sql) {
		Map<String, String> texts = new HashMap<>();
		each(sql, (row) -> texts.put(row.getString(1), row.getString(2)));
		return texts;
	}

	private void each(String sql, RowCallbackHandler row) {
		this.jdbc.sql(sql).query(row);
	}

	private static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

}
