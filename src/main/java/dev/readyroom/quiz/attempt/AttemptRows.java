package dev.readyroom.quiz.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.ShownOrder;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;
import org.jspecify.annotations.Nullable;

/** Rows of the tables attempt and slot as the records they are. */
final class AttemptRows {

	private AttemptRows() {
	}

	static Attempt attempt(ResultSet row, int number) throws SQLException {
		UUID quiz = row.getObject("quiz", UUID.class);
		return new Attempt(new AttemptId(uuid(row, "id")), new UserId(uuid(row, "learner")),
				(quiz == null) ? null : new QuizId(quiz), Attempt.Kind.valueOf(row.getString("kind")),
				row.getString("title"), row.getString("exam"), row.getInt("size"), terms(row),
				TimeAllowance.valueOf(row.getString("allowance")), sure(row, "started_at"),
				AttemptStore.instant(row, "deadline"), AttemptStore.instant(row, "paused_at"), row.getString("page"),
				row.getInt("current_position"), sure(row, "last_contact"), outcome(row),
				AttemptSections.decode(row.getString("sections")));
	}

	private static Terms terms(ResultSet row) throws SQLException {
		int whole = row.getInt("whole_seconds");
		Duration wholeLimit = row.wasNull() ? null : Duration.ofSeconds(whole);
		return new Terms(SlotClock.parse(row.getString("slot_clock")), wholeLimit,
				FeedbackTiming.valueOf(row.getString("feedback")), AttemptStore.instant(row, "feedback_from"),
				Credit.valueOf(row.getString("credit")), OverduePolicy.valueOf(row.getString("overdue")),
				Duration.ofSeconds(row.getInt("grace_seconds")), Duration.ofSeconds(row.getInt("offline_seconds")),
				row.getBoolean("pausable"), row.getBoolean("practice"), AttemptStore.instant(row, "closes_at"));
	}

	private static Attempt.@Nullable Outcome outcome(ResultSet row) throws SQLException {
		Instant finished = AttemptStore.instant(row, "finished_at");
		return (finished == null) ? null
				: new Attempt.Outcome(finished, Attempt.Ending.valueOf(row.getString("ending")),
						corrected(row, "corrected_score", "score"), row.getInt("scored"), row.getInt("answered"));
	}

	static Slot slot(ResultSet row, int number) throws SQLException {
		String closedBy = row.getString("closed_by");
		return new Slot(row.getInt("position"), new RevisionId(uuid(row, "revision")), row.getString("topic"),
				row.getString("domain"), ShownOrder.decode(row.getString("shown")), row.getBoolean("scored"),
				row.getInt("limit_seconds"), AttemptStore.instant(row, "served_at"),
				AttemptStore.instant(row, "deadline"), AttemptStore.instant(row, "closed_at"),
				(closedBy == null) ? null : Slot.Closing.valueOf(closedBy), Response.decode(row.getString("response")),
				AttemptStore.instant(row, "answered_at"), row.getBoolean("offline"),
				Response.decode(row.getString("struck")), AttemptStore.instant(row, "flagged_at") != null,
				corrected(row, "corrected_fraction", "fraction"));
	}

	/** What counts now: the correction, where there is one, or else what was given. */
	private static double corrected(ResultSet row, String correction, String given) throws SQLException {
		double corrected = row.getDouble(correction);
		return row.wasNull() ? row.getDouble(given) : corrected;
	}

	private static UUID uuid(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getObject(column, UUID.class));
	}

	private static Instant sure(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(AttemptStore.instant(row, column));
	}

}
