package dev.readyroom.progress.tally;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What is counted, in the database. A number of statements for many attempts together;
 * only who holds the feed's row writes here.
 */
@Component
class TallyRows {

	private static final List<String> TABLES = List.of("answered_question", "first_answer", "practice_day",
			"topic_tally");

	private final JdbcTemplate jdbc;

	TallyRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void add(Tally tally) {
		addQuestions(tally);
		addFirsts(tally);
		addDays(tally);
		addTopics(tally);
	}

	void delete(List<UUID> learners) {
		for (String table : TABLES) {
			this.jdbc.batchUpdate("delete from " + table + " where learner = ?",
					learners.stream().map((learner) -> new Object[] { learner }).toList());
		}
	}

	void deleteAll() {
		TABLES.forEach((table) -> this.jdbc.update("delete from " + table));
	}

	private void addQuestions(Tally tally) {
		addOrInsert(
				"update answered_question set answers = answers + ?, points = points + ? "
						+ "where learner = ? and question = ?",
				"""
						insert into answered_question (answers, points, learner, question, last_at, last_number, last_fraction)
						values (?, ?, ?, ?, ?, ?, ?)""",
				tally.questions(),
				(question, sums) -> row(sums.answers(), sums.points(), question.learner(), question.question()),
				(question, _) -> {
					Mark last = java.util.Objects.requireNonNull(tally.lasts().get(question));
					return row(at(last.at()), last.number(), last.fraction());
				});
		batch("""
				update answered_question set last_at = ?, last_number = ?, last_fraction = ?
				where learner = ? and question = ? and (last_at < ? or (last_at = ? and last_number < ?))""",
				rows(tally.lasts(), (question, last) -> row(at(last.at()), last.number(), last.fraction(),
						question.learner(), question.question(), at(last.at()), at(last.at()), last.number())));
	}

	private void addFirsts(Tally tally) {
		batch("""
				insert into first_answer (learner, answered_on, question, topic, answered_at, number, fraction)
				values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""",
				rows(tally.firsts(), (first, marked) -> row(first.learner(), first.day(), first.question(),
						marked.topic(), at(marked.mark().at()), marked.mark().number(), marked.mark().fraction())));
		batch("""
				update first_answer set topic = ?, answered_at = ?, number = ?, fraction = ?
				where learner = ? and answered_on = ? and question = ?
				and (answered_at > ? or (answered_at = ? and number > ?))""",
				rows(tally.firsts(),
						(first, marked) -> row(marked.topic(), at(marked.mark().at()), marked.mark().number(),
								marked.mark().fraction(), first.learner(), first.day(), first.question(),
								at(marked.mark().at()), at(marked.mark().at()), marked.mark().number())));
	}

	private void addDays(Tally tally) {
		addOrInsert("""
				update practice_day set answers = answers + ?, points = points + ?, spent_millis = spent_millis + ?
				where learner = ? and practised_on = ?""", """
				insert into practice_day (answers, points, spent_millis, learner, practised_on, firsts, first_points)
				values (?, ?, ?, ?, ?, 0, 0)""", tally.days(),
				(day, sums) -> row(sums.answers(), sums.points(), sums.millis(), day.learner(), day.day()),
				(_, _) -> row());
		batch("""
				update practice_day set
				firsts = (select count(*) from first_answer f where f.learner = ? and f.answered_on = ?),
				first_points = (select coalesce(sum(f.fraction), 0) from first_answer f
				  where f.learner = ? and f.answered_on = ?)
				where learner = ? and practised_on = ?""", rows(tally.days(),
				(day, _) -> row(day.learner(), day.day(), day.learner(), day.day(), day.learner(), day.day())));
	}

	private void addTopics(Tally tally) {
		addOrInsert("""
				update topic_tally set answers = answers + ?, points = points + ?, spent_millis = spent_millis + ?
				where learner = ? and topic = ?""", """
				insert into topic_tally (answers, points, spent_millis, learner, topic) values (?, ?, ?, ?, ?)""",
				tally.topics(),
				(topic, sums) -> row(sums.answers(), sums.points(), sums.millis(), topic.learner(), topic.topic()),
				(_, _) -> row());
	}

	/**
	 * Adds to the rows that are there, and inserts the others, which need more columns.
	 */
	private <K, V> void addOrInsert(String update, String insert, Map<K, V> what, BiFunction<K, V, List<Object>> row,
			BiFunction<K, V, List<Object>> more) {
		List<List<Object>> rows = rows(what, row);
		List<List<Object>> rest = rows(what, more);
		int[] changed = batch(update, rows);
		List<List<Object>> missing = new ArrayList<>();
		for (int i = 0; i < changed.length; i++) {
			if (changed[i] == 0) {
				List<Object> all = new ArrayList<>(rows.get(i));
				all.addAll(rest.get(i));
				missing.add(all);
			}
		}
		batch(insert, missing);
	}

	private int[] batch(String sql, List<List<Object>> rows) {
		return rows.isEmpty() ? new int[0] : this.jdbc.batchUpdate(sql, rows.stream().map(List::toArray).toList());
	}

	private static <K, V> List<List<Object>> rows(Map<K, V> what, BiFunction<K, V, List<Object>> row) {
		return what.entrySet().stream().map((entry) -> row.apply(entry.getKey(), entry.getValue())).toList();
	}

	private static List<Object> row(Object... values) {
		return List.of(values);
	}

	private static Object at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
