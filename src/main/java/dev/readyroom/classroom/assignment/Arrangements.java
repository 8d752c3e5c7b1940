package dev.readyroom.classroom.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is different for whom. Changes belong in a transaction of the caller. */
@Component
class Arrangements {

	private final JdbcClient jdbc;

	Arrangements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<UserId, Arrangement> of(AssignmentId assignment) {
		Map<UserId, Arrangement> found = new HashMap<>();
		this.jdbc.sql("select * from assignment_exception where assignment = ?")
			.param(assignment.value())
			.query((row) -> {
				found.put(new UserId(row.getObject("account", UUID.class)), arrangement(row));
			});
		return found;
	}

	Arrangement of(AssignmentId assignment, UserId member) {
		return this.jdbc.sql("select * from assignment_exception where assignment = ? and account = ?")
			.params(assignment.value(), member.value())
			.query((row, _) -> arrangement(row))
			.optional()
			.orElse(Arrangement.NONE);
	}

	void put(AssignmentId assignment, UserId member, Arrangement own, UserId by, Instant now) {
		this.jdbc.sql("delete from assignment_exception where assignment = ? and account = ?")
			.params(assignment.value(), member.value())
			.update();
		if (own.any()) {
			this.jdbc.sql("""
					insert into assignment_exception (assignment, account, extra_attempts, opens_at, closes_at,
					allowance, extra_minutes, granted_by, granted_at)
					values (:assignment, :account, :attempts, :opens, :closes, :allowance, :minutes, :by, :now)""")
				.param("assignment", assignment.value())
				.param("account", member.value())
				.param("attempts", own.extraAttempts())
				.param("opens", at(own.opensAt()))
				.param("closes", at(own.closesAt()))
				.param("allowance", own.allowance().name())
				.param("minutes", own.extraMinutes())
				.param("by", by.value())
				.param("now", at(now))
				.update();
		}
	}

	private static Arrangement arrangement(ResultSet row) throws SQLException {
		return new Arrangement(row.getInt("extra_attempts"), instant(row, "opens_at"), instant(row, "closes_at"),
				TimeAllowance.valueOf(row.getString("allowance")), row.getInt("extra_minutes"));
	}

	static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at == null) ? null : at.toInstant();
	}

	static @Nullable OffsetDateTime at(@Nullable Instant instant) {
		return (instant == null) ? null : instant.atOffset(ZoneOffset.UTC);
	}

}
