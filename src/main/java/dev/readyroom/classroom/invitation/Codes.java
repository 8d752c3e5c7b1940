package dev.readyroom.classroom.invitation;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.cohort.CohortFounded;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The codes by which people join. */
@Component
public class Codes {

	private final RandomGenerator random = new SecureRandom();

	private final JdbcClient jdbc;

	private final Clock clock;

	Codes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A new cohort can let people in at once. */
	@EventListener
	void on(CohortFounded founded) {
		renew(founded.cohort(), null, null);
	}

	/**
	 * Makes a new code, which takes the old one's place.
	 * @param lifetime null: for ever
	 * @param most how many may join by it; null: any number
	 */
	@Transactional
	public void renew(CohortId cohort, @Nullable Duration lifetime, @Nullable Integer most) {
		Instant now = this.clock.instant();
		withdraw(cohort);
		this.jdbc.sql("""
				insert into cohort_code (cohort, code, made_at, expires_at, most, used)
				values (:cohort, :code, :now, :expires, :most, 0)""")
			.param("cohort", cohort.value())
			.param("code", JoinCode.next(this.random).value())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("expires", (lifetime != null) ? now.plus(lifetime).atOffset(ZoneOffset.UTC) : null)
			.param("most", most)
			.update();
	}

	/** Nobody joins by code any more. */
	@Transactional
	public void withdraw(CohortId cohort) {
		this.jdbc.sql("delete from cohort_code where cohort = ?").param(cohort.value()).update();
	}

	/** The code of a cohort, also one that no longer works. */
	public Optional<OpenCode> of(CohortId cohort) {
		return this.jdbc.sql("select * from cohort_code where cohort = ?")
			.param(cohort.value())
			.query((row, _) -> code(row))
			.optional();
	}

	/** The code as typed, if it works now. */
	Optional<OpenCode> open(JoinCode code) {
		return this.jdbc.sql("select * from cohort_code where code = ?")
			.param(code.value())
			.query((row, _) -> code(row))
			.optional()
			.filter((found) -> !found.usedUp() && !found.expired(this.clock.instant()));
	}

	/** Counts one more; false where it no longer works, also by a moment. */
	boolean use(OpenCode code) {
		return this.jdbc.sql("""
				update cohort_code set used = used + 1 where code = :code and (most is null or used < most)
				and (expires_at is null or expires_at > :now)""")
			.param("code", code.code().value())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	private static OpenCode code(ResultSet row) throws SQLException {
		OffsetDateTime expires = row.getObject("expires_at", OffsetDateTime.class);
		return new OpenCode(new CohortId(row.getObject("cohort", UUID.class)), new JoinCode(row.getString("code")),
				(expires != null) ? expires.toInstant() : null, row.getObject("most", Integer.class),
				row.getInt("used"));
	}

}
