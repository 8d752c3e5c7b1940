package dev.readyroom.questionbank.authoring.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports in the database. */
@Repository
class ReportRows {

	private static final String ALL = "select p.*, q.slug from problem_report p join question q on q.id = p.question_id";

	private final JdbcClient jdbc;

	ReportRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(UUID id, QuestionId question, RevisionId revision, UserId reporter, String kind, String remark,
			@Nullable String source, Instant now) {
		this.jdbc.sql("""
				insert into problem_report (id, question_id, revision_id, reporter, kind, remark, source, reported_at)
				values (:id, :question, :revision, :reporter, :kind, :remark, :source, :now)""")
			.param("id", id)
			.param("question", question.value())
			.param("revision", revision.value())
			.param("reporter", reporter.value())
			.param("kind", kind)
			.param("remark", remark)
			.param("source", source)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** How many of theirs still wait. */
	int waiting(UserId reporter) {
		return this.jdbc.sql("select count(*) from problem_report where reporter = ? and outcome is null")
			.param(reporter.value())
			.query(Integer.class)
			.single();
	}

	List<Report> open(int most) {
		return this.jdbc.sql(ALL + " where p.outcome is null order by p.id fetch first :most rows only")
			.param("most", most)
			.query(ReportRows::report)
			.list();
	}

	List<Report> answered(int most) {
		return this.jdbc.sql(ALL + " where p.outcome is not null order by p.id desc fetch first :most rows only")
			.param("most", most)
			.query(ReportRows::report)
			.list();
	}

	List<Report> of(UserId reporter, int most) {
		return this.jdbc.sql(ALL + " where p.reporter = :reporter order by p.id desc fetch first :most rows only")
			.param("reporter", reporter.value())
			.param("most", most)
			.query(ReportRows::report)
			.list();
	}

	/** Those on this question that wait. */
	List<Report> open(QuestionId question, int most) {
		return this.jdbc.sql(ALL
				+ " where p.question_id = :question and p.outcome is null order by p.id fetch first :most rows only")
			.param("question", question.value())
			.param("most", most)
			.query(ReportRows::report)
			.list();
	}

	Optional<Report> find(UUID id) {
		return this.jdbc.sql(ALL + " where p.id = ?").param(id).query(ReportRows::report).optional();
	}

	/** Answers a report that waits; false where somebody has. */
	boolean answer(UUID id, String outcome, String answer, UserId by, Instant now) {
		return this.jdbc.sql("""
				update problem_report set outcome = ?, answer = ?, answered_by = ?, answered_at = ?
				where id = ? and outcome is null""")
			.params(outcome, answer, by.value(), now.atOffset(ZoneOffset.UTC), id)
			.update() == 1;
	}

	private static Report report(ResultSet row, int number) throws SQLException {
		UUID by = row.getObject("answered_by", UUID.class);
		OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
		return new Report(row.getObject("id", UUID.class), new QuestionId(row.getObject("question_id", UUID.class)),
				row.getString("slug"), new RevisionId(row.getObject("revision_id", UUID.class)),
				new UserId(row.getObject("reporter", UUID.class)), row.getString("kind"), row.getString("remark"),
				row.getString("source"), row.getObject("reported_at", OffsetDateTime.class).toInstant(),
				row.getString("outcome"), row.getString("answer"), (by != null) ? new UserId(by) : null,
				(answered != null) ? answered.toInstant() : null);
	}

}
