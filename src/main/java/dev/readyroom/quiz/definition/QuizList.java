package dev.readyroom.quiz.definition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.history.LearnerHistory;
import dev.readyroom.quiz.history.PastAttempt;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of quizzes, each by a number of statements that does not depend on them. */
@Component
class QuizList {

	/** Quizzes that closed longer ago are no longer listed. */
	private static final Duration REMEMBERED = Duration.ofDays(60);

	private static final String COLUMNS = """
			select q.id, q.author, q.title, q.attempts_allowed, q.opens_at, q.closes_at, q.published_at, q.exam,
			case q.asks when 'DRAW' then q.draw_size
			when 'SECTIONS' then (select coalesce(sum(s.questions), 0) from quiz_section s where s.quiz = q.id)
			else (select count(*) from quiz_question l where l.quiz = q.id) end as questions,
			(select count(distinct a.learner) from attempt a where a.quiz = q.id and q.author = :reader) as takers
			from quiz q
			""";

	private final JdbcClient jdbc;

	private final LearnerHistory history;

	private final Clock clock;

	QuizList(JdbcClient jdbc, LearnerHistory history, Clock clock) {
		this.jdbc = jdbc;
		this.history = history;
		this.clock = clock;
	}

	/**
	 * What is published, with the reader's own attempts; what closes first comes first.
	 */
	List<QuizRow> published(UserId reader) {
		Map<QuizId, List<PastAttempt>> attempts = this.history.atQuizzes(reader);
		Instant now = this.clock.instant();
		return this.jdbc.sql(COLUMNS + """
				where q.published_at is not null and (q.closes_at is null or q.closes_at > :remembered)
				order by case when q.closes_at is null then 1 else 0 end, q.closes_at, q.published_at desc
				fetch first 200 rows only""")
			.param("reader", reader.value())
			.param("remembered", now.minus(REMEMBERED).atOffset(ZoneOffset.UTC))
			.query((row, _) -> row(row, attempts, now))
			.list();
	}

	/** Drafts that other instructors share, newest first. */
	List<QuizRow> shared(UserId reader) {
		Instant now = this.clock.instant();
		return this.jdbc.sql(COLUMNS + """
				where q.shared_at is not null and q.published_at is null and q.author <> :reader
				order by q.shared_at desc fetch first 200 rows only""")
			.param("reader", reader.value())
			.query((row, _) -> row(row, Map.of(), now))
			.list();
	}

	/** An author's own, newest first. */
	List<QuizRow> by(UserId author) {
		Instant now = this.clock.instant();
		return this.jdbc.sql(COLUMNS + "where q.author = :reader order by q.created_at desc fetch first 200 rows only")
			.param("reader", author.value())
			.query((row, _) -> row(row, Map.of(), now))
			.list();
	}

	private static QuizRow row(ResultSet row, Map<QuizId, List<PastAttempt>> attempts, Instant now)
			throws SQLException {
		QuizId id = new QuizId(uuid(row, "id"));
		Instant opensAt = instant(row, "opens_at");
		Instant closesAt = instant(row, "closes_at");
		return new QuizRow(id, new UserId(uuid(row, "author")), row.getString("title"), row.getInt("questions"),
				row.getString("exam"), row.getInt("attempts_allowed"), opensAt, closesAt,
				(instant(row, "published_at") == null) ? Opening.DRAFT : Opening.of(opensAt, closesAt, now),
				row.getInt("takers"), attempts.getOrDefault(id, List.of()));
	}

	private static UUID uuid(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getObject(column, UUID.class));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at == null) ? null : at.toInstant();
	}

}
