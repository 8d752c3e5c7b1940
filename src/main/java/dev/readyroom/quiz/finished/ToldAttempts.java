package dev.readyroom.quiz.finished;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FinishedAttempt;
import dev.readyroom.quiz.FinishedAttempts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finished attempts by their numbers, with what became of each slot. */
@Component
class ToldAttempts implements FinishedAttempts {

	private final Numbering numbering;

	private final JdbcClient jdbc;

	ToldAttempts(Numbering numbering, JdbcClient jdbc) {
		this.numbering = numbering;
		this.jdbc = jdbc;
	}

	@Override
	public int number(int most) {
		return this.numbering.number(most);
	}

	@Override
	public List<FinishedAttempt> after(long number, int most) {
		List<Head> heads = this.jdbc.sql("""
				select finish_number, id, learner, ending from attempt where finish_number > :number
				order by finish_number fetch first :most rows only""")
			.param("number", number)
			.param("most", most)
			.query(Head::of)
			.list();
		return withAnswers(heads);
	}

	@Override
	public List<FinishedAttempt> of(UserId learner, long upTo) {
		List<Head> heads = this.jdbc.sql("""
				select finish_number, id, learner, ending from attempt where learner = :learner
				and finish_number <= :upTo order by finish_number""")
			.param("learner", learner.value())
			.param("upTo", upTo)
			.query(Head::of)
			.list();
		return withAnswers(heads);
	}

	private List<FinishedAttempt> withAnswers(List<Head> heads) {
		Map<UUID, List<FinishedAttempt.Answer>> answers = new HashMap<>();
		if (!heads.isEmpty()) {
			this.jdbc.sql("""
					select attempt, position, question, topic, served_at, answered_at,
					coalesce(corrected_fraction, fraction) as fraction, response from slot
					where attempt in (:attempts) order by attempt, position""")
				.param("attempts", heads.stream().map(Head::id).toList())
				.query((row) -> {
					answers.computeIfAbsent(uuid(row, "attempt"), (_) -> new ArrayList<>()).add(answer(row));
				});
		}
		return heads.stream().map((head) -> head.with(answers.getOrDefault(head.id(), List.of()))).toList();
	}

	private static FinishedAttempt.Answer answer(ResultSet row) throws SQLException {
		boolean blank = row.getString("response").isEmpty();
		return new FinishedAttempt.Answer(row.getInt("position"), new QuestionId(uuid(row, "question")),
				row.getString("topic"), instant(row, "served_at"), blank ? null : instant(row, "answered_at"),
				row.getDouble("fraction"));
	}

	private static UUID uuid(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getObject(column, UUID.class));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at == null) ? null : at.toInstant();
	}

	private record Head(long number, UUID id, UserId learner, boolean counted) {

		static Head of(ResultSet row, int rowNumber) throws SQLException {
			return new Head(row.getLong("finish_number"), uuid(row, "id"), new UserId(uuid(row, "learner")),
					!"NOT_HANDED_IN".equals(row.getString("ending")));
		}

		FinishedAttempt with(List<FinishedAttempt.Answer> answers) {
			return new FinishedAttempt(this.number, new AttemptId(this.id), this.learner, this.counted, answers);
		}

	}

}
