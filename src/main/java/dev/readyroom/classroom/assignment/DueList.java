package dev.readyroom.classroom.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AssignedAttempt;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.Sittings;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is set for somebody, by two or three statements however much there is. */
@Component
public class DueList {

	/** What closed longer ago is no longer listed among what is due. */
	private static final Duration REMEMBERED = Duration.ofDays(60);

	private static final String COLUMNS = """
			select a.id, a.cohort, c.name, c.zone, a.title, a.attempts_allowed, a.feedback, a.overdue, a.grace_minutes,
			a.extra_minutes, a.opens_at, a.closes_at, a.version, coalesce(e.extra_attempts, 0) as own_attempts,
			e.opens_at as own_opens_at, e.closes_at as own_closes_at, e.allowance,
			coalesce(e.extra_minutes, 0) as own_minutes
			from assignment a join cohort c on c.id = a.cohort
			join cohort_member m on m.cohort = c.id and m.account = :user and m.left_at is null
			left join assignment_exception e on e.assignment = a.id and e.account = :user
			where a.withdrawn_at is null
			""";

	private static final String ORDER = """
			 order by case when coalesce(e.closes_at, a.closes_at) is null then 1 else 0 end,
			coalesce(e.closes_at, a.closes_at), a.made_at fetch first 300 rows only""";

	private final JdbcClient jdbc;

	private final Sittings sittings;

	private final Clock clock;

	DueList(JdbcClient jdbc, Sittings sittings, Clock clock) {
		this.jdbc = jdbc;
		this.sittings = sittings;
		this.clock = clock;
	}

	/** In all cohorts that go on; what closes first comes first. */
	public List<Due> of(UserId user) {
		Instant now = this.clock.instant();
		List<Row> rows = this.jdbc.sql(COLUMNS + """
				and c.archived_at is null
				and (coalesce(e.closes_at, a.closes_at) is null or coalesce(e.closes_at, a.closes_at) > :remembered)
				""" + ORDER)
			.param("user", user.value())
			.param("remembered", Arrangements.at(now.minus(REMEMBERED)))
			.query((row, _) -> Row.of(row))
			.list();
		return due(rows, user, Map.of(), now);
	}

	/** Everything set for one cohort. */
	public List<Due> of(UserId user, CohortId cohort, boolean leader) {
		List<Row> rows = this.jdbc.sql(COLUMNS + " and a.cohort = :cohort" + ORDER)
			.param("user", user.value())
			.param("cohort", cohort.value())
			.query((row, _) -> Row.of(row))
			.list();
		Map<UUID, Sittings.Tally> tallies = leader ? this.sittings.tallies(ids(rows)) : Map.of();
		return due(rows, user, tallies, this.clock.instant());
	}

	private List<Due> due(List<Row> rows, UserId user, Map<UUID, Sittings.Tally> tallies, Instant now) {
		Map<UUID, List<AssignedAttempt>> own = this.sittings.of(user, ids(rows));
		return rows.stream()
			.map((row) -> new Due(new AssignmentId(row.id()), row.cohort(), row.group(), row.zone(), row.title(),
					row.offer(), own.getOrDefault(row.id(), List.of()),
					tallies.getOrDefault(row.id(), Sittings.Tally.NONE), row.version(), now))
			.toList();
	}

	private static List<UUID> ids(List<Row> rows) {
		return rows.stream().map(Row::id).toList();
	}

	private record Row(UUID id, CohortId cohort, String group, ZoneId zone, String title, Offer offer, int version) {

		static Row of(ResultSet row) throws SQLException {
			Conditions conditions = new Conditions(Arrangements.instant(row, "opens_at"),
					Arrangements.instant(row, "closes_at"), row.getInt("attempts_allowed"),
					FeedbackTiming.valueOf(row.getString("feedback")), OverduePolicy.valueOf(row.getString("overdue")),
					row.getInt("grace_minutes"));
			Arrangement own = new Arrangement(row.getInt("own_attempts"), Arrangements.instant(row, "own_opens_at"),
					Arrangements.instant(row, "own_closes_at"), allowance(row.getString("allowance")),
					row.getInt("own_minutes"));
			return new Row(uuid(row, "id"), new CohortId(uuid(row, "cohort")), row.getString("name"),
					ZoneId.of(row.getString("zone")), row.getString("title"),
					Offer.of(conditions, row.getInt("extra_minutes"), own), row.getInt("version"));
		}

		private static TimeAllowance allowance(@Nullable String name) {
			return (name == null) ? TimeAllowance.STANDARD : TimeAllowance.valueOf(name);
		}

		private static UUID uuid(ResultSet row, String column) throws SQLException {
			return Objects.requireNonNull(row.getObject(column, UUID.class));
		}

	}

}
