package dev.readyroom.quiz.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every answer somebody gave, and when, for their own file: in words rather than as it is
 * stored, since places in the source would tell the key of an ordering question. Which
 * question it was and how it was marked stand there once that may be seen.
 */
@Component
@Order(21)
class OwnAnswers implements PersonalData {

	private final JdbcClient jdbc;

	private final QuestionBank bank;

	private final Clock clock;

	OwnAnswers(JdbcClient jdbc, QuestionBank bank, Clock clock) {
		this.jdbc = jdbc;
		this.bank = bank;
		this.clock = clock;
	}

	@Override
	public String part() {
		return "answers";
	}

	@Override
	public List<Map<String, Object>> of(UserId person) {
		List<Given> given = this.jdbc.sql("""
				select w.attempt, w.position, w.received_at, w.given_at, w.offline, w.response, s.revision, q.slug,
				s.served_at, s.flagged_at, s.struck, w.response = s.response as counts,
				coalesce(s.corrected_fraction, s.fraction) as fraction,
				case when a.finished_at is not null and (a.feedback <> 'AFTER_CLOSING' or a.feedback_from <= :now)
				then true else false end as revealed
				from attempt a join answer w on w.attempt = a.id
				join slot s on s.attempt = w.attempt and s.position = w.position join question q on q.id = s.question
				where a.learner = :me order by a.id, w.received_at, w.position""")
			.param("me", person.value())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(OwnAnswers::given)
			.list();
		Map<RevisionId, Revision> revisions = this.bank
			.revisions(given.stream().map(Given::revision).collect(Collectors.toSet()));
		return given.stream().map((one) -> one.row(Objects.requireNonNull(revisions.get(one.revision())))).toList();
	}

	private static Given given(ResultSet row, int number) throws SQLException {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("session", row.getString("attempt"));
		facts.put("position", row.getInt("position"));
		moment(facts, "shown_at", row, "served_at");
		moment(facts, "given_at", row, "given_at");
		moment(facts, "received_at", row, "received_at");
		moment(facts, "flagged_at", row, "flagged_at");
		facts.put("offline", row.getBoolean("offline"));
		if (row.getBoolean("revealed")) {
			facts.put("question", row.getString("slug"));
			if (row.getBoolean("counts")) {
				facts.put("mark", row.getDouble("fraction"));
			}
		}
		return new Given(new RevisionId(Objects.requireNonNull(row.getObject("revision", UUID.class))),
				Response.decode(row.getString("response")), Response.decode(row.getString("struck")), facts);
	}

	private static void moment(Map<String, Object> facts, String name, ResultSet row, String column)
			throws SQLException {
		java.sql.@Nullable Timestamp moment = row.getTimestamp(column);
		if (moment != null) {
			facts.put(name, moment.toInstant().toString());
		}
	}

	private record Given(RevisionId revision, Response response, Response struck, Map<String, Object> facts) {

		Map<String, Object> row(Revision revision) {
			this.facts.put("answer", revision.content().words(this.response));
			if (!this.struck.isBlank()) {
				this.facts.put("crossed_out", revision.content().words(this.struck));
			}
			return this.facts;
		}

	}

}
