package dev.readyroom.leaderboard;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.UserId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the answers of all members by one statement over the sessions of the module
 * quiz. Only finished sessions whose result may be seen count, and of each question only
 * the first answer of a day. Days are those of UTC: a profile's zone may be one that the
 * database does not know.
 */
@Component
class Tallies {

	private final JdbcClient jdbc;

	Tallies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Tally> at(Instant now) {
		return this.jdbc
			.sql("""
					select learner, sum(fraction) as points, count(*) as answers from (
					  select a.learner, coalesce(s.corrected_fraction, s.fraction) as fraction, row_number() over (partition by a.learner, s.question,
					    floor(extract(epoch from s.answered_at) / 86400) order by s.answered_at, a.id, s.position) as nth
					  from leaderboard_member m
					  join account p on p.id = m.account and p.deleted_at is null
					  join attempt a on a.learner = m.account
					  join slot s on s.attempt = a.id
					  where a.finished_at is not null and a.ending <> 'NOT_HANDED_IN'
					  and (a.feedback <> 'AFTER_CLOSING' or a.feedback_from <= :now)
					  and s.response <> '' and s.answered_at is not null
					) firsts where nth = 1 group by learner""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.query((row, _) -> new Tally(new UserId(row.getObject("learner", UUID.class)), row.getDouble("points"),
					row.getInt("answers")))
			.list();
	}

}
