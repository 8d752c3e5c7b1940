package dev.readyroom.questionbank.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.Topic;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is published. */
@Repository
class BankRows {

	private final JdbcClient jdbc;

	BankRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** How often what is published has changed. */
	@Transactional(readOnly = true)
	public long changes() {
		return this.jdbc.sql("select changes from bank_state where id = 1").query(Long.class).single();
	}

	@Transactional(readOnly = true)
	public Snapshot snapshot() {
		long changes = this.jdbc.sql("select changes from bank_state where id = 1").query(Long.class).single();
		List<Exam> exams = exams();
		List<QuestionCard> cards = cards(exams);
		return Snapshot.of(changes, cards, topics(cards), exams);
	}

	private List<Exam> exams() {
		return this.jdbc.sql("select content from exam where retired_at is null order by id")
			.query(String.class)
			.list()
			.stream()
			.map((content) -> Documents.read(content, StoredExam.class).toExam())
			.toList();
	}

	private List<TopicPage> topics(List<QuestionCard> cards) {
		Map<String, List<QuestionCard>> byTopic = new HashMap<>();
		cards.forEach((card) -> byTopic.computeIfAbsent(card.topic(), (_) -> new ArrayList<>()).add(card));
		return this.jdbc.sql("""
				select slug, title, summary, group_title, lang from topic
				where retired_at is null order by place, title, slug""")
			.query((row, _) -> new TopicPage(
					new Topic(row.getString("slug"), row.getString("title"), row.getString("summary")),
					row.getString("group_title"), row.getString("lang"),
					byTopic.getOrDefault(row.getString("slug"), List.of())))
			.list();
	}

	private List<QuestionCard> cards(List<Exam> exams) {
		Map<UUID, Map<String, String>> objectives = objectives();
		Map<UUID, Set<String>> tags = tags();
		Set<QuestionType> examTypes = new HashSet<>();
		exams.forEach((exam) -> examTypes.addAll(exam.types()));
		List<QuestionCard> cards = new ArrayList<>();
		this.jdbc.sql("""
				select id, revision_id, slug, topic, type, difficulty, time_limit_seconds, drill, pilot
				from question where retired_at is null and revision_id is not null""").query((row) -> {
			cards.add(card(row, objectives, tags, examTypes));
		});
		cards.sort(Comparator.comparing(QuestionCard::topic).thenComparing(QuestionCard::slug));
		return cards;
	}

	/** A type that no exam asks is for practice, whatever the question says. */
	private static QuestionCard card(ResultSet row, Map<UUID, Map<String, String>> objectives,
			Map<UUID, Set<String>> tags, Set<QuestionType> examTypes) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		QuestionType type = QuestionType.of(row.getString("type")).orElseThrow();
		return new QuestionCard(new QuestionId(id), new RevisionId(row.getObject("revision_id", UUID.class)),
				row.getString("slug"), row.getString("topic"), type, row.getInt("difficulty"),
				row.getInt("time_limit_seconds"), objectives.getOrDefault(id, Map.of()),
				tags.getOrDefault(id, Set.of()), row.getBoolean("drill") || !examTypes.contains(type),
				row.getBoolean("pilot"));
	}

	private Map<UUID, Map<String, String>> objectives() {
		Map<UUID, Map<String, String>> objectives = new HashMap<>();
		this.jdbc.sql("select question_id, exam, objective from question_objective order by place").query((row) -> {
			objectives.computeIfAbsent(row.getObject("question_id", UUID.class), (_) -> new LinkedHashMap<>())
				.put(row.getString("exam"), row.getString("objective"));
		});
		return objectives;
	}

	private Map<UUID, Set<String>> tags() {
		Map<UUID, Set<String>> tags = new HashMap<>();
		this.jdbc.sql("select question_id, tag from question_tag").query((row) -> {
			tags.computeIfAbsent(row.getObject("question_id", UUID.class), (_) -> new HashSet<>())
				.add(row.getString("tag"));
		});
		return tags;
	}

}
