package dev.readyroom.quiz.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import dev.readyroom.identity.People;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AssignedTerms;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.OverduePolicy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings attempts at what was set in step with terms that changed meanwhile. */
@Component
public class Adjusting {

	private final AttemptStore store;

	private final Rescheduling rescheduling;

	private final People people;

	private final JdbcClient jdbc;

	Adjusting(AttemptStore store, Rescheduling rescheduling, People people, JdbcClient jdbc) {
		this.store = store;
		this.rescheduling = rescheduling;
		this.people = people;
		this.jdbc = jdbc;
	}

	@Transactional
	public void to(UUID assignment, Function<UserId, AssignedTerms> terms) {
		for (Pinned pinned : pinned(assignment)) {
			AssignedTerms now = terms.apply(pinned.learner());
			if (!pinned.has(now)) {
				reschedule(pinned, now);
			}
		}
	}

	/**
	 * When results show that wait for the closing: after the last closing, and after what
	 * may still arrive then.
	 */
	@Transactional
	public void revealFrom(UUID assignment, Instant lastClosing) {
		// By what attempts have in common, which is one row where their terms are alike.
		this.jdbc.sql("""
				select distinct overdue, grace_seconds, offline_seconds from attempt
				where assignment = ? and feedback = 'AFTER_CLOSING'""")
			.param(assignment)
			.query((row, _) -> new Waiting(row.getString("overdue"), row.getInt("grace_seconds"),
					row.getInt("offline_seconds")))
			.list()
			.forEach((alike) -> this.jdbc.sql("""
					update attempt set feedback_from = ? where assignment = ? and feedback = 'AFTER_CLOSING'
					and overdue = ? and grace_seconds = ? and offline_seconds = ?""")
				.param(AttemptStore.at(lastClosing.plusSeconds(alike.seconds())))
				.param(assignment)
				.param(alike.overdue())
				.param(alike.grace())
				.param(alike.offline())
				.update());
	}

	private void reschedule(Pinned pinned, AssignedTerms now) {
		AttemptId id = pinned.attempt();
		if (!this.store.lock(id)) {
			return;
		}
		int extra = (int) now.extra().toSeconds();
		this.jdbc.sql("""
				update attempt set closes_at = ?, granted_allowance = ?, extra_seconds = ?,
				whole_seconds = whole_seconds + ? where id = ?""")
			.param(AttemptStore.at(now.closesAt()))
			.param(now.allowance().name())
			.param(extra)
			.param(extra - pinned.extra())
			.param(id.value())
			.update();
		TimeAllowance allowance = this.people.accommodationsOf(pinned.learner()).forAssignments().or(now.allowance());
		this.rescheduling.to(this.store.find(id).orElseThrow(), allowance);
	}

	private List<Pinned> pinned(UUID assignment) {
		return this.jdbc.sql("""
				select id, learner, closes_at, granted_allowance, extra_seconds from attempt
				where assignment = ? and finished_at is null""").param(assignment).query(Pinned::of).list();
	}

	/** How long attempts wait after their closing, as {@code Terms.patience()} has it. */
	private record Waiting(String overdue, int grace, int offline) {

		int seconds() {
			return this.overdue.equals(OverduePolicy.GRACE.name()) ? Math.max(this.grace, this.offline) : this.offline;
		}

	}

	/** What an attempt that runs started with. */
	private record Pinned(AttemptId attempt, UserId learner, @Nullable Instant closesAt, TimeAllowance granted,
			int extra) {

		static Pinned of(ResultSet row, int number) throws SQLException {
			return new Pinned(new AttemptId(Objects.requireNonNull(row.getObject("id", UUID.class))),
					new UserId(Objects.requireNonNull(row.getObject("learner", UUID.class))),
					AttemptStore.instant(row, "closes_at"), TimeAllowance.valueOf(row.getString("granted_allowance")),
					row.getInt("extra_seconds"));
		}

		boolean has(AssignedTerms terms) {
			return Objects.equals(this.closesAt, terms.closesAt()) && this.granted == terms.allowance()
					&& this.extra == terms.extra().toSeconds();
		}

	}

}
