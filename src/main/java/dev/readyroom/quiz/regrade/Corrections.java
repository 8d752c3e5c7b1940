package dev.readyroom.quiz.regrade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.quiz.AttemptId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was corrected, for those whom it concerns. */
@Component
public class Corrections {

	private final JdbcClient jdbc;

	Corrections(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The last correction of each slot of an attempt, by position. One statement. */
	public Map<Integer, Correction> of(AttemptId attempt) {
		Map<Integer, Correction> corrections = new HashMap<>();
		this.jdbc.sql("""
				select c.position, c.before_fraction, c.after_fraction, r.revision, r.rule, r.reason, r.made_at
				from regraded_slot c join regrade r on r.id = c.regrade where c.attempt = ? order by r.id""")
			.param(attempt.value())
			.query((row) -> {
				Correction newest = correction(row);
				corrections.merge(row.getInt("position"), newest, (before, after) -> after.since(before.before()));
			});
		return corrections;
	}

	private static Correction correction(ResultSet row) throws SQLException {
		return new Correction(new RevisionId(Objects.requireNonNull(row.getObject("revision", UUID.class))),
				row.getString("rule").equals("KEY"), row.getString("reason"), row.getDouble("before_fraction"),
				row.getDouble("after_fraction"), row.getObject("made_at", OffsetDateTime.class).toInstant());
	}

	/**
	 * The learner's attempts that a regrade changed and whose results may be seen, newest
	 * first.
	 */
	List<Own> ofLearner(UserId learner, UUID regrade, OffsetDateTime now) {
		return this.jdbc.sql("""
				select a.id, a.title, a.kind, a.scored, c.before_score, c.after_score, r.reason, q.slug
				from regraded_attempt c join attempt a on a.id = c.attempt join regrade r on r.id = c.regrade
				join question q on q.id = r.question
				where c.regrade = :regrade and a.learner = :learner
				and (a.feedback <> 'AFTER_CLOSING' or a.feedback_from <= :now) order by a.id desc""")
			.param("regrade", regrade)
			.param("learner", learner.value())
			.param("now", now)
			.query((row, _) -> new Own(new AttemptId(Objects.requireNonNull(row.getObject("id", UUID.class))),
					row.getString("title"), row.getString("kind"), row.getInt("scored"), row.getDouble("before_score"),
					row.getDouble("after_score"), row.getString("reason"), row.getString("slug")))
			.list();
	}

	/** An attempt of one's own that was corrected. */
	record Own(AttemptId attempt, String title, String kind, int scored, double before, double after, String reason,
			String slug) {

		public int percentBefore() {
			return percent(this.before);
		}

		public int percentAfter() {
			return percent(this.after);
		}

		private int percent(double score) {
			return (this.scored == 0) ? 0 : (int) Math.round(100 * score / this.scored);
		}

	}

}
