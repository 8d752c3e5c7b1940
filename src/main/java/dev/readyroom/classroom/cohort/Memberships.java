package dev.readyroom.classroom.cohort;

import java.time.Instant;
import java.time.ZoneOffset;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.MemberJoined;
import dev.readyroom.classroom.MemberLeft;
import dev.readyroom.identity.UserId;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes who is in which cohort. Belongs in a transaction of the caller. */
@Component
public class Memberships {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	Memberships(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** Lets somebody in, or in again; false for somebody who is in already. */
	public boolean begin(CohortId cohort, UserId user, boolean leader, boolean shares, Instant now) {
		int back = this.jdbc.sql("""
				update cohort_member set leader = :leader, joined_at = :now, shares_since = :shares, left_at = null,
				removed_by = null where cohort = :cohort and account = :user and left_at is not null""")
			.param("leader", leader)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("shares", shares ? now.atOffset(ZoneOffset.UTC) : null)
			.param("cohort", cohort.value())
			.param("user", user.value())
			.update();
		int begun = (back > 0) ? back
				: this.jdbc.sql("""
						insert into cohort_member (cohort, account, leader, joined_at, shares_since)
						values (:cohort, :user, :leader, :now, :shares) on conflict do nothing""")
					.param("cohort", cohort.value())
					.param("user", user.value())
					.param("leader", leader)
					.param("now", now.atOffset(ZoneOffset.UTC))
					.param("shares", shares ? now.atOffset(ZoneOffset.UTC) : null)
					.update();
		if (begun > 0) {
			this.events.publishEvent(new MemberJoined(cohort, user, now));
		}
		return begun > 0;
	}

	/**
	 * Ends a membership; false if there was none.
	 * @param by who removed this person; null: they left
	 */
	boolean end(CohortId cohort, UserId user, @Nullable UserId by, Instant now) {
		boolean ended = this.jdbc.sql("""
				update cohort_member set left_at = :now, removed_by = :by, leader = false, shares_since = null
				where cohort = :cohort and account = :user and left_at is null""")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("by", (by != null) ? by.value() : null)
			.param("cohort", cohort.value())
			.param("user", user.value())
			.update() == 1;
		if (ended) {
			this.events.publishEvent(new MemberLeft(cohort, user, now));
		}
		return ended;
	}

	/** Gives or takes leadership; false for somebody who is not in the cohort. */
	boolean lead(CohortId cohort, UserId user, boolean leader) {
		return this.jdbc.sql("update cohort_member set leader = ? where cohort = ? and account = ? and left_at is null")
			.params(leader, cohort.value(), user.value())
			.update() == 1;
	}

	/**
	 * What a member agrees to.
	 * @param since null: no longer
	 */
	boolean share(CohortId cohort, UserId user, @Nullable Instant since) {
		return this.jdbc.sql("""
				update cohort_member set shares_since = :since where cohort = :cohort and account = :user
				and left_at is null""")
			.param("since", (since != null) ? since.atOffset(ZoneOffset.UTC) : null)
			.param("cohort", cohort.value())
			.param("user", user.value())
			.update() == 1;
	}

}
