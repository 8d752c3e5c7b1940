package dev.readyroom.questionbank.authoring;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionHistory;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What happened to each question, who did it, and what they said. Only added to. */
@Repository
public class Chronicle implements QuestionHistory {

	private static final int LONGEST_REMARK = 4000;

	private final JdbcClient jdbc;

	private final Clock clock;

	Chronicle(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * @param what completes the message key {@code questionbank.happened.…}
	 */
	@Transactional
	public void add(QuestionId question, @Nullable UserId who, String what, @Nullable String remark,
			@Nullable RevisionId revision) {
		String said = (remark == null || remark.isBlank()) ? null : remark.strip();
		this.jdbc.sql("""
				insert into question_event (id, question_id, happened_at, who, what, remark, revision_id)
				values (:id, :question, :now, :who, :what, :remark, :revision)""")
			.param("id", Ids.next())
			.param("question", question.value())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("who", (who != null) ? who.value() : null)
			.param("what", what)
			.param("remark",
					(said != null && said.length() > LONGEST_REMARK) ? said.substring(0, LONGEST_REMARK) : said)
			.param("revision", (revision != null) ? revision.value() : null)
			.update();
	}

	@Override
	@Transactional
	public void regraded(QuestionId question, UserId by, String reason) {
		add(question, by, "regraded", reason, null);
	}

	/** Newest first. */
	@Transactional(readOnly = true)
	public List<Happening> of(QuestionId question) {
		return this.jdbc.sql("""
				select happened_at, who, what, remark, revision_id from question_event where question_id = ?
				order by id desc fetch first 200 rows only""").param(question.value()).query((row, _) -> {
			UUID who = row.getObject("who", UUID.class);
			UUID revision = row.getObject("revision_id", UUID.class);
			return new Happening(row.getObject("happened_at", OffsetDateTime.class).toInstant(),
					(who != null) ? new UserId(who) : null, row.getString("what"), row.getString("remark"),
					(revision != null) ? new RevisionId(revision) : null);
		}).list();
	}

}
