package dev.readyroom.quiz.attempt;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.Terms;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Attempts in the database, by plain SQL: this is the hot path. Their slots are in
 * {@link SlotStore}. Writers lock the attempt's row first ({@link #lock} or
 * {@link #contact}), so that an answer, the sweep and another tab never interleave. What
 * changes with every answer is kept in a row of its own, the contact, which is cheap to
 * write.
 */
@Component
class AttemptStore {

	static final String CONTACT = "update contact set current_position = ?, last_contact = ? where attempt = ?";

	static final String ATTEMPTS = """
			select attempt.*, contact.page, contact.current_position, contact.last_contact
			from attempt join contact on contact.attempt = attempt.id
			""";

	private final JdbcTemplate jdbc;

	AttemptStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Attempt attempt, int nth, @Nullable Instant timeUpAt, @Nullable Instant idleAt) {
		Terms terms = attempt.terms();
		UUID quiz = (attempt.quiz() == null) ? null : attempt.quiz().value();
		this.jdbc.update(
				"""
						insert into attempt (id, learner, quiz, kind, title, exam, size, slot_clock, whole_seconds, feedback,
						feedback_from, credit, overdue, grace_seconds, offline_seconds, pausable, practice, allowance, started_at,
						deadline, paused_millis, time_up_at, idle_at, closes_at, nth, sections)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?)""",
				attempt.id().value(), attempt.learner().value(), quiz, attempt.kind().name(), attempt.title(),
				attempt.exam(), attempt.size(), terms.slots().encoded(),
				(terms.whole() == null) ? null : (int) terms.whole().toSeconds(), terms.feedback().name(),
				at(terms.feedbackFrom()), terms.credit().name(), terms.overdue().name(),
				(int) terms.grace().toSeconds(), (int) terms.offlineWindow().toSeconds(), terms.pausable(),
				terms.practice(), attempt.allowance().name(), at(attempt.startedAt()), at(attempt.deadline()),
				at(timeUpAt), at(idleAt), at(terms.closesAt()), nth, attempt.sections().encoded());
		this.jdbc.update("insert into contact (attempt, current_position, last_contact) values (?, 0, ?)",
				attempt.id().value(), at(attempt.lastContact()));
	}

	/**
	 * Locks an attempt of this learner's, and notes that their page is there if it runs.
	 * A contact after the deadline is not noted: claims of answers made offline are held
	 * against the last contact before it.
	 * @return the attempt as it stood before this contact
	 */
	Optional<Attempt> contact(AttemptId attempt, UserId learner, Instant now) {
		Optional<Attempt> found = this.jdbc
			.query(ATTEMPTS + "where attempt.id = ? and attempt.learner = ? for update", AttemptRows::attempt,
					attempt.value(), learner.value())
			.stream()
			.findFirst();
		found.filter((it) -> !it.finished() && it.notes(now))
			.ifPresent((_) -> this.jdbc.update("update contact set last_contact = ? where attempt = ?", at(now),
					attempt.value()));
		return found;
	}

	/** Locks the row of an attempt that still runs; false if it is over. */
	boolean lock(AttemptId attempt) {
		return !this.jdbc
			.query("select id from attempt where id = ? and finished_at is null for update", (_, _) -> true,
					attempt.value())
			.isEmpty();
	}

	Optional<Attempt> find(AttemptId attempt) {
		return this.jdbc.query(ATTEMPTS + "where attempt.id = ?", AttemptRows::attempt, attempt.value())
			.stream()
			.findFirst();
	}

	Optional<Attempt> ofLearner(UserId learner, AttemptId attempt) {
		return this.jdbc
			.query(ATTEMPTS + "where attempt.id = ? and attempt.learner = ?", AttemptRows::attempt, attempt.value(),
					learner.value())
			.stream()
			.findFirst();
	}

	void current(AttemptId attempt, int position) {
		this.jdbc.update("update contact set current_position = ? where attempt = ?", position, attempt.value());
	}

	void takenOverBy(AttemptId attempt, String page) {
		this.jdbc.update("update contact set page = ? where attempt = ?", page, attempt.value());
	}

	/** Sets the clock of the whole attempt, after a pause or a new allowance. */
	void reschedule(Attempt attempt, @Nullable Instant timeUpAt, @Nullable Instant idleAt, long pausedMillis) {
		this.jdbc.update("""
				update attempt set allowance = ?, deadline = ?, paused_at = ?, paused_millis = ?, time_up_at = ?,
				idle_at = ? where id = ?""", attempt.allowance().name(), at(attempt.deadline()), at(attempt.pausedAt()),
				pausedMillis, at(timeUpAt), at(idleAt), attempt.id().value());
	}

	long pausedMillis(AttemptId attempt) {
		Long millis = this.jdbc.queryForObject("select paused_millis from attempt where id = ?", Long.class,
				attempt.value());
		return (millis == null) ? 0 : millis;
	}

	/** Ends an attempt; false if something else did first. */
	boolean finish(AttemptId attempt, Attempt.Outcome outcome) {
		return this.jdbc.update("""
				update attempt set finished_at = ?, ending = ?, score = ?, scored = ?, answered = ?, time_up_at = null,
				idle_at = null, paused_at = null,
				tell_at = case when feedback = 'AFTER_CLOSING' then feedback_from else ? end
				where id = ? and finished_at is null""", at(outcome.at()), outcome.by().name(), outcome.score(),
				outcome.scored(), outcome.answered(), at(outcome.at()), attempt.value()) == 1;
	}

	/** Attempts that are over by now, longest overdue first. */
	List<AttemptId> due(Instant now, int most) {
		return this.jdbc.query(connection -> {
			PreparedStatement query = connection.prepareStatement("""
					select id from (select id, time_up_at as due from attempt where time_up_at <= ?
					union select id, idle_at as due from attempt join contact on contact.attempt = attempt.id
					where idle_at <= ? and last_contact <= ?) overdue order by due""");
			query.setObject(1, at(now));
			query.setObject(2, at(now));
			query.setObject(3, at(now.minus(Deadlines.IDLE_LIMIT)));
			query.setMaxRows(most);
			return query;
		}, (row, _) -> new AttemptId(row.getObject(1, UUID.class)));
	}

	List<Attempt> runningOf(UserId learner) {
		return this.jdbc.query(ATTEMPTS + "where attempt.learner = ? and attempt.finished_at is null",
				AttemptRows::attempt, learner.value());
	}

	void moveAll(UserId from, UserId to) {
		this.jdbc.update("update attempt set learner = ? where learner = ?", to.value(), from.value());
	}

	void deleteAllOf(List<UserId> learners) {
		this.jdbc.batchUpdate("delete from attempt where learner = ?", learners, 100,
				(row, learner) -> row.setObject(1, learner.value()));
	}

	/** How databases take an instant. */
	static @Nullable OffsetDateTime at(@Nullable Instant instant) {
		return (instant == null) ? null : instant.atOffset(ZoneOffset.UTC);
	}

	static @Nullable Instant instant(java.sql.ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return (at == null) ? null : at.toInstant();
	}

}
