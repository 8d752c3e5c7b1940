package dev.readyroom.quiz.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.attempt.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history.
 *
 * @param finishedAt null while it runs
 * @param percent right of the scored questions; null while it runs, does not count, or
 * may not be seen yet
 */
public record PastAttempt(AttemptId id, Attempt.Kind kind, String title, int size, Instant startedAt,
		@Nullable Instant finishedAt, @Nullable Integer percent, int answered, int scored, boolean counted,
		boolean corrected) {

	static PastAttempt of(ResultSet row, Instant now) throws SQLException {
		OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
		OffsetDateTime from = row.getObject("feedback_from", OffsetDateTime.class);
		boolean hidden = FeedbackTiming.AFTER_CLOSING.name().equals(row.getString("feedback"))
				&& (from == null || from.toInstant().isAfter(now));
		boolean counted = !Attempt.Ending.NOT_HANDED_IN.name().equals(row.getString("ending"));
		int scored = row.getInt("scored");
		Integer percent = (finished == null || hidden || !counted || scored == 0) ? null
				: (int) Math.round(100 * row.getDouble("score") / scored);
		return new PastAttempt(new AttemptId(Objects.requireNonNull(row.getObject("id", UUID.class))),
				Attempt.Kind.valueOf(row.getString("kind")), row.getString("title"), row.getInt("size"),
				row.getObject("started_at", OffsetDateTime.class).toInstant(),
				(finished == null) ? null : finished.toInstant(), percent, row.getInt("answered"), scored, counted,
				percent != null && row.getObject("corrected_score") != null);
	}

}
