package dev.readyroom.quiz.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.quiz.AssignedAnswer;
import dev.readyroom.quiz.AssignedAttempt;
import dev.readyroom.quiz.AssignedOutcome;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.Sittings.Tally;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts at what was set, in the database. */
@Component
public class SetAttempts {

	private static final String COLUMNS = """
			select id, assignment, learner, nth, started_at, deadline, finished_at, ending,
			coalesce(corrected_score, score) as score, scored, answered,
			size, feedback, feedback_from from attempt
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	SetAttempts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Notes whose attempt it is, right after it was started and in that transaction. */
	public void mark(AttemptId attempt, UUID assignment, int nth, TimeAllowance granted, Duration extra) {
		this.jdbc.sql("""
				update attempt set assignment = ?, nth = ?, granted_allowance = ?, extra_seconds = ? where id = ?""")
			.params(assignment, nth, granted.name(), (int) extra.toSeconds(), attempt.value())
			.update();
	}

	/** What was granted for this attempt alone, by whoever set it. */
	TimeAllowance grantedWith(AttemptId attempt) {
		return this.jdbc.sql("select granted_allowance from attempt where id = ?")
			.param(attempt.value())
			.query((row, _) -> TimeAllowance.valueOf(row.getString(1)))
			.single();
	}

	public List<AssignedAttempt> of(UUID assignment) {
		return this.jdbc.sql(COLUMNS + " where assignment = ?")
			.param(assignment)
			.query((row, _) -> attempt(row, this.clock.instant()))
			.list();
	}

	public Map<UUID, List<AssignedAttempt>> of(UserId learner, Collection<UUID> assignments) {
		if (assignments.isEmpty()) {
			return Map.of();
		}
		return this.jdbc.sql(COLUMNS + " where learner = :learner and assignment in (:assignments) order by nth desc")
			.param("learner", learner.value())
			.param("assignments", assignments)
			.query((row, _) -> attempt(row, this.clock.instant()))
			.list()
			.stream()
			.collect(Collectors.groupingBy(AssignedAttempt::assignment));
	}

	public List<AssignedOutcome> outcomes(UUID assignment) {
		return this.jdbc.sql("""
				select s.revision, s.topic, count(*) as asked,
				sum(coalesce(s.corrected_fraction, s.fraction)) as points from attempt a
				join slot s on s.attempt = a.id where a.assignment = ? and a.finished_at is not null
				and a.ending <> 'NOT_HANDED_IN' and s.scored = true group by s.revision, s.topic""")
			.param(assignment)
			.query((row, _) -> new AssignedOutcome(new RevisionId(uuid(row, "revision")), row.getString("topic"),
					row.getInt("asked"), row.getDouble("points")))
			.list();
	}

	public List<AssignedAnswer> answers(UUID assignment, UserId learner) {
		return this.jdbc.sql("""
				select a.nth, s.position, s.revision, coalesce(s.corrected_fraction, s.fraction) as fraction,
				s.response, s.offline from attempt a
				join slot s on s.attempt = a.id where a.assignment = ? and a.learner = ? and a.finished_at is not null
				order by a.nth, s.position""")
			.params(assignment, learner.value())
			.query((row, _) -> new AssignedAnswer(row.getInt("nth"), row.getInt("position"),
					new RevisionId(uuid(row, "revision")), row.getDouble("fraction"),
					row.getString("response").isEmpty(), row.getBoolean("offline")))
			.list();
	}

	public Map<UUID, Tally> tallies(Collection<UUID> assignments) {
		Map<UUID, Tally> found = new HashMap<>();
		if (!assignments.isEmpty()) {
			this.jdbc.sql("""
					select assignment, count(distinct learner) as begun,
					count(distinct case when finished_at is not null then learner end) as finished
					from attempt where assignment in (:assignments) group by assignment""")
				.param("assignments", assignments)
				.query((row) -> {
					found.put(uuid(row, "assignment"), new Tally(row.getInt("begun"), row.getInt("finished")));
				});
		}
		return found;
	}

	private static AssignedAttempt attempt(ResultSet row, Instant now) throws SQLException {
		Instant finished = AttemptStore.instant(row, "finished_at");
		Instant from = AttemptStore.instant(row, "feedback_from");
		boolean waits = FeedbackTiming.AFTER_CLOSING.name().equals(row.getString("feedback"));
		return new AssignedAttempt(new AttemptId(uuid(row, "id")), uuid(row, "assignment"),
				new UserId(uuid(row, "learner")), row.getInt("nth"),
				Objects.requireNonNull(AttemptStore.instant(row, "started_at")), AttemptStore.instant(row, "deadline"),
				finished, !Attempt.Ending.NOT_HANDED_IN.name().equals(row.getString("ending")), row.getDouble("score"),
				row.getInt("scored"), row.getInt("answered"), row.getInt("size"),
				finished != null && (!waits || (from != null && !now.isBefore(from))));
	}

	private static UUID uuid(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getObject(column, UUID.class));
	}

}
