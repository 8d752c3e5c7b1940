package dev.readyroom.quiz.regrade;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.quiz.AttemptId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Regrades in the database. However many gave an answer, it is marked once: what follows
 * from the marks is one statement for slots and one for attempts.
 */
@Repository
class RegradeRows {

	private static final String DIFFERS = "abs(m.fraction - coalesce(s.corrected_fraction, s.fraction)) > 0.000001";

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	RegradeRows(JdbcTemplate jdbc, JdbcClient client) {
		this.jdbc = jdbc;
		this.client = client;
	}

	/** The different answers that were given, with how often. */
	Map<GivenAnswer, Long> given(QuestionId question) {
		Map<GivenAnswer, Long> given = new HashMap<>();
		this.client.sql("""
				select s.revision, a.credit, s.response, count(*) as times from asked k
				join slot s on s.attempt = k.attempt and s.position = k.position join attempt a on a.id = s.attempt
				where k.question = ? and a.finished_at is not null group by s.revision, a.credit, s.response""")
			.param(question.value())
			.query((row) -> {
				given.put(
						new GivenAnswer(new RevisionId(row.getObject("revision", UUID.class)),
								Credit.valueOf(row.getString("credit")), row.getString("response")),
						row.getLong("times"));
			});
		return given;
	}

	void insert(UUID id, QuestionId question, RevisionId revision, Rule rule, String reason, UserId by, Instant now) {
		this.client.sql("""
				insert into regrade (id, question, revision, rule, reason, made_by, made_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(id, question.value(), revision.value(), rule.name(), reason, by.value(), at(now))
			.update();
	}

	void marks(UUID regrade, Map<GivenAnswer, Double> marks) {
		this.jdbc.batchUpdate(
				"insert into regrade_mark (regrade, revision, credit, response, fraction) values (?, ?, ?, ?, ?)",
				marks.entrySet()
					.stream()
					.map((mark) -> new Object[] { regrade, mark.getKey().revision().value(),
							mark.getKey().credit().name(), mark.getKey().response(), mark.getValue() })
					.toList());
	}

	/** The attempts that the marks of a regrade change, as they stand before. */
	List<Affected> affected(UUID regrade, QuestionId question) {
		return this.client
			.sql("""
					select a.id, a.learner, a.title, a.kind, a.exam, a.finished_at, s.scored and a.ending <> 'NOT_HANDED_IN'
					as counts, coalesce(s.corrected_fraction, s.fraction) as given, m.fraction as now,
					coalesce(a.corrected_score, a.score) as score, a.scored as size
					from asked k join slot s on s.attempt = k.attempt and s.position = k.position
					join attempt a on a.id = s.attempt
					join regrade_mark m on m.revision = s.revision and m.credit = a.credit and m.response = s.response
					where k.question = :question and m.regrade = :regrade and a.finished_at is not null and\s"""
					+ DIFFERS + " order by a.finished_at desc")
			.param("question", question.value())
			.param("regrade", regrade)
			.query(RegradeRows::affected)
			.list();
	}

	private static Affected affected(ResultSet row, int number) throws SQLException {
		return new Affected(new AttemptId(row.getObject("id", UUID.class)),
				new UserId(row.getObject("learner", UUID.class)), row.getString("title"), row.getString("kind"),
				row.getString("exam"), row.getObject("finished_at", OffsetDateTime.class).toInstant(),
				row.getBoolean("counts"), row.getDouble("given"), row.getDouble("now"), row.getDouble("score"),
				row.getInt("size"));
	}

	/** Writes down what the marks change, then changes it; the marks first given stay. */
	void apply(UUID regrade, QuestionId question) {
		this.client.sql("""
				insert into regraded_slot (attempt, position, regrade, before_fraction, after_fraction)
				select s.attempt, s.position, m.regrade, coalesce(s.corrected_fraction, s.fraction), m.fraction
				from asked k join slot s on s.attempt = k.attempt and s.position = k.position
				join attempt a on a.id = s.attempt
				join regrade_mark m on m.revision = s.revision and m.credit = a.credit and m.response = s.response
				where k.question = :question and m.regrade = :regrade and a.finished_at is not null and\s""" + DIFFERS)
			.param("question", question.value())
			.param("regrade", regrade)
			.update();
		correct(regrade);
	}

	/** Brings slots and scores in line with what was written down. */
	void correct(UUID regrade) {
		this.client.sql("""
				update slot set corrected_fraction = (select r.after_fraction from regraded_slot r
				where r.regrade = :regrade and r.attempt = slot.attempt and r.position = slot.position)
				where exists (select 1 from regraded_slot r
				where r.regrade = :regrade and r.attempt = slot.attempt and r.position = slot.position)""")
			.param("regrade", regrade)
			.update();
		this.client.sql("""
				insert into regraded_attempt (attempt, regrade, before_score, after_score)
				select a.id, :regrade, coalesce(a.corrected_score, a.score), (select
				coalesce(sum(case when s.scored then coalesce(s.corrected_fraction, s.fraction) else 0 end), 0)
				from slot s where s.attempt = a.id) from attempt a
				where exists (select 1 from regraded_slot r where r.regrade = :regrade and r.attempt = a.id)
				and not exists (select 1 from regraded_attempt d where d.regrade = :regrade and d.attempt = a.id)""")
			.param("regrade", regrade)
			.update();
		this.client
			.sql("""
					update attempt set corrected_score = (select r.after_score from regraded_attempt r
					where r.regrade = :regrade and r.attempt = attempt.id)
					where exists (select 1 from regraded_attempt r where r.regrade = :regrade and r.attempt = attempt.id)""")
			.param("regrade", regrade)
			.update();
	}

	/** Takes back what was put down for a preview. */
	void forget(UUID regrade) {
		this.client.sql("delete from regrade_mark where regrade = ?").param(regrade).update();
		this.client.sql("delete from regrade where id = ?").param(regrade).update();
	}

	/** Those of these learners who may see the results that changed. */
	List<UserId> mayKnow(UUID regrade, Instant now) {
		return this.client.sql("""
				select distinct a.learner from regraded_attempt r join attempt a on a.id = r.attempt
				where r.regrade = :regrade and (a.feedback <> 'AFTER_CLOSING' or a.feedback_from <= :now)""")
			.param("regrade", regrade)
			.param("now", at(now))
			.query((row, _) -> new UserId(row.getObject(1, UUID.class)))
			.list();
	}

	static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
