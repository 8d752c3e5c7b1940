package dev.readyroom.classroom.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;
import dev.readyroom.classroom.CohortSummary;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Member;
import dev.readyroom.classroom.Membership;
import dev.readyroom.identity.UserId;
import dev.readyroom.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is in which cohort, by plain SQL. */
@Component
public class MemberRows implements Cohorts {

	private static final String SUMMARY = "select c.id, c.name, c.kind, m.leader, c.archived_at";

	private static final String MEMBERS = """
			select m.account, a.display_name, m.leader, m.joined_at, m.shares_since from cohort_member m
			join account a on a.id = m.account and a.deleted_at is null
			where m.cohort = :cohort and m.left_at is null
			""";

	private static final String ORDER = " order by m.leader desc, lower(a.display_name), m.account";

	private final JdbcClient jdbc;

	MemberRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<CohortSummary> of(UserId user) {
		return this.jdbc.sql(SUMMARY + """
				 from cohort_member m join cohort c on c.id = m.cohort
				where m.account = :user and m.left_at is null
				order by case when c.archived_at is null then 0 else 1 end, lower(c.name), c.id""")
			.param("user", user.value())
			.query((row, _) -> summary(row))
			.list();
	}

	@Override
	public Optional<Membership> membership(CohortId cohort, UserId user) {
		return this.jdbc.sql(SUMMARY + """
				, c.zone, c.exam, m.joined_at, m.shares_since from cohort_member m
				join cohort c on c.id = m.cohort join account a on a.id = m.account and a.deleted_at is null
				where m.cohort = :cohort and m.account = :user and m.left_at is null""")
			.param("cohort", cohort.value())
			.param("user", user.value())
			.query((row, _) -> new Membership(summary(row), user, instant(row, "joined_at"),
					row.getObject("shares_since") != null, ZoneId.of(row.getString("zone")), row.getString("exam")))
			.optional();
	}

	@Override
	public List<Member> members(CohortId cohort) {
		return this.jdbc.sql(MEMBERS + ORDER).param("cohort", cohort.value()).query((row, _) -> member(row)).list();
	}

	/** One page of the same list. */
	public List<Member> members(CohortId cohort, int size, long offset) {
		return this.jdbc.sql(MEMBERS + ORDER + " limit :size offset :offset")
			.param("cohort", cohort.value())
			.param("size", size)
			.param("offset", offset)
			.query((row, _) -> member(row))
			.list();
	}

	/** Somebody in a cohort, by name. */
	public Member member(CohortId cohort, UserId user) {
		return this.jdbc.sql(MEMBERS + " and m.account = :user")
			.param("cohort", cohort.value())
			.param("user", user.value())
			.query((row, _) -> member(row))
			.optional()
			.orElseThrow(NotFound::new);
	}

	@Override
	public boolean leads(CohortId cohort, UserId user) {
		return membership(cohort, user).filter(Membership::leader).isPresent();
	}

	/** How many are in a cohort, and how many of them lead it. */
	public Count count(CohortId cohort) {
		return this.jdbc.sql("""
				select count(*), coalesce(sum(case when m.leader then 1 else 0 end), 0) from cohort_member m
				join account a on a.id = m.account and a.deleted_at is null
				where m.cohort = :cohort and m.left_at is null""")
			.param("cohort", cohort.value())
			.query((row, _) -> new Count(row.getInt(1), row.getInt(2)))
			.single();
	}

	private static CohortSummary summary(ResultSet row) throws SQLException {
		return new CohortSummary(new CohortId(row.getObject("id", UUID.class)), row.getString("name"),
				CohortKind.valueOf(row.getString("kind")), row.getBoolean("leader"),
				row.getObject("archived_at") != null);
	}

	private static Member member(ResultSet row) throws SQLException {
		return new Member(new UserId(row.getObject("account", UUID.class)), row.getString("display_name"),
				row.getBoolean("leader"), instant(row, "joined_at"), row.getObject("shares_since") != null);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
	}

	/** How many people. */
	public record Count(int members, int leaders) {
	}

}
