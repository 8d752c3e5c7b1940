package dev.readyroom.questionbank.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.store.Known.TopicRow;
import dev.readyroom.shared.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes a plan, in batches. */
@Repository
class PlanWriter {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	PlanWriter(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void write(Plan plan) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		topics(plan, now);
		questions(plan, now);
		documents(plan, now);
		images(plan);
		exams(plan, now);
	}

	private void topics(Plan plan, OffsetDateTime now) {
		batch("""
				insert into topic (title, summary, lang, file, group_title, place, notes, retired_at, slug)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", plan.newTopics, (topic) -> columns(topic, now));
		batch("""
				update topic set title = ?, summary = ?, lang = ?, file = ?, group_title = ?, place = ?, notes = ?,
				retired_at = ? where slug = ?""", plan.changedTopics, (topic) -> columns(topic, now));
	}

	private static @Nullable Object[] columns(TopicRow topic, OffsetDateTime now) {
		return new Object[] { topic.title(), topic.summary(), topic.lang(), topic.file(), topic.group(), topic.place(),
				topic.notes(), topic.retired() ? now : null, topic.slug() };
	}

	private void questions(Plan plan, OffsetDateTime now) {
		batch("""
				insert into question (topic, file, revision_id, type, difficulty, time_limit_seconds, drill, pilot,
				legacy, review_by, words, id, slug, owner, created_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'files', ?)""", plan.newQuestions,
				(row) -> columns(row, row.slug(), now));
		batch("""
				update question set topic = ?, file = ?, revision_id = ?, type = ?, difficulty = ?,
				time_limit_seconds = ?, drill = ?, pilot = ?, legacy = ?, review_by = ?, words = ?, retired_at = null,
				retired_reason = null where id = ?""", plan.changedQuestions, PlanWriter::columns);
		batch("delete from question_tag where question_id = ?", plan.changedQuestions,
				(row) -> new Object[] { row.id() });
		batch("delete from question_objective where question_id = ?", plan.changedQuestions,
				(row) -> new Object[] { row.id() });
		labels(plan.newQuestions);
		labels(plan.changedQuestions);
		retire(plan.retired, now);
		retire(plan.gone, now);
		batch("update question set owner = 'files', file = ? where id = ?", plan.returned.entrySet(),
				(entry) -> new Object[] { entry.getValue(), entry.getKey() });
	}

	private static @Nullable Object[] columns(QuestionRow row, Object... more) {
		List<@Nullable Object> columns = new ArrayList<>();
		Collections.addAll(columns, row.topic(), row.file(), row.revision(), row.type(), row.difficulty(),
				row.timeLimit(), row.drill(), row.pilot(), row.legacy(), row.reviewBy(), row.words(), row.id());
		Collections.addAll(columns, more);
		return columns.toArray();
	}

	private void labels(List<QuestionRow> questions) {
		List<Object[]> tags = new ArrayList<>();
		List<Object[]> objectives = new ArrayList<>();
		for (QuestionRow row : questions) {
			row.tags().forEach((tag) -> tags.add(new Object[] { row.id(), tag, tags.size() }));
			row.objectives()
				.forEach((exam, objective) -> objectives
					.add(new Object[] { row.id(), exam, objective, objectives.size() }));
		}
		batch("insert into question_tag (question_id, tag, place) values (?, ?, ?)", tags, Function.identity());
		batch("insert into question_objective (question_id, exam, objective, place) values (?, ?, ?, ?)", objectives,
				Function.identity());
	}

	private void retire(Map<UUID, String> reasons, OffsetDateTime now) {
		batch("update question set retired_at = ?, retired_reason = ? where id = ?", reasons.entrySet(),
				(entry) -> new Object[] { now, entry.getValue(), entry.getKey() });
	}

	private void documents(Plan plan, OffsetDateTime now) {
		batch("insert into revision (id, question_id, hash, content, created_at) values (?, ?, ?, ?, ?)",
				plan.revisions, (it) -> new Object[] { it.id(), it.question(), it.hash(), it.content(), now });
		batch("""
				insert into commentary (id, revision_id, version, hash, content, created_at)
				values (?, ?, ?, ?, ?, ?)""", plan.commentaries,
				(it) -> new Object[] { Ids.next(), it.revision(), it.version(), it.hash(), it.content(), now });
	}

	private void images(Plan plan) {
		List<String> old = new ArrayList<>(plan.goneImages);
		old.addAll(plan.images.keySet());
		batch("delete from topic_image where name = ?", old, (name) -> new Object[] { name });
		batch("insert into topic_image (name, svg) values (?, ?)", plan.images.entrySet(),
				(image) -> new Object[] { image.getKey(), image.getValue() });
	}

	private void exams(Plan plan, OffsetDateTime now) {
		batch("delete from exam where id = ?", plan.exams, (exam) -> new Object[] { exam.id() });
		batch("insert into exam (id, content) values (?, ?)", plan.exams,
				(exam) -> new Object[] { exam.id(), Documents.write(StoredExam.of(exam)) });
		batch("update exam set retired_at = ? where id = ?", plan.goneExams, (id) -> new Object[] { now, id });
	}

	private <T> void batch(String sql, Collection<T> rows, Function<T, @Nullable Object[]> columns) {
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(sql, rows.stream().map(columns).toList());
		}
	}

}
