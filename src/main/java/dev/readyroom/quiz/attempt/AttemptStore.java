package dev.readyroom.quiz.attempt;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.blueprint.Drawn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Attempts in the database, by plain SQL: this is the hot path. Writers lock the
 * attempt's row first ({@link #lock} or {@link #contact}), so that an answer, the sweep
 * and another tab never interleave. What changes with every answer is kept in a row of
 * its own, the contact, which is cheap to write.
 */
@Component
class AttemptStore {

	static final String LOG = """
			insert into answer (attempt, id, position, response, received_at, given_at, offline)
			values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

	static final String ANSWERED = """
			update slot set response = ?, answered_at = ?, offline = ?, struck = ?, fraction = ?, closed_at = ?,
			closed_by = ? where attempt = ? and position = ?""";

	static final String CONTACT = "update contact set current_position = ?, last_contact = ? where attempt = ?";

	static final String ATTEMPTS = """
			select attempt.*, contact.page, contact.current_position, contact.last_contact
			from attempt join contact on contact.attempt = attempt.id
			""";

	static final String SERVED = "update slot set served_at = ?, deadline = ? where attempt = ? and position = ?";

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

	void insertSlots(AttemptId attempt, List<Drawn> drawn, Terms terms) {
		this.jdbc.batchUpdate("insert into asked (attempt, position, question, revision) values (?, ?, ?, ?)", drawn,
				drawn.size(), (row, slot) -> {
					row.setObject(1, attempt.value());
					row.setInt(2, slot.position());
					row.setObject(3, slot.card().id().value());
					row.setObject(4, slot.card().revision().value());
				});
		this.jdbc.batchUpdate("""
				insert into slot (attempt, position, question, revision, topic, domain, shown, scored, limit_seconds,
				response, offline, struck, fraction) values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', false, '', 0)""", drawn,
				drawn.size(), (row, slot) -> {
					QuestionCard card = slot.card();
					row.setObject(1, attempt.value());
					row.setInt(2, slot.position());
					row.setObject(3, card.id().value());
					row.setObject(4, card.revision().value());
					row.setString(5, card.topic());
					row.setString(6, slot.domain());
					row.setString(7, slot.shown().encoded());
					row.setBoolean(8, slot.scored());
					row.setInt(9, terms.slots().secondsFor(slot.ownSeconds()));
				});
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

	List<Slot> slots(AttemptId attempt) {
		return this.jdbc.query("select * from slot where attempt = ? order by position", AttemptRows::slot,
				attempt.value());
	}

	/** The slot at a position and the one after it, as far as they exist. */
	List<Slot> slotAndNext(AttemptId attempt, int position) {
		return this.jdbc.query("select * from slot where attempt = ? and position in (?, ?) order by position",
				AttemptRows::slot, attempt.value(), position, position + 1);
	}

	Optional<Slot> slot(AttemptId attempt, int position) {
		return this.jdbc
			.query("select * from slot where attempt = ? and position = ?", AttemptRows::slot, attempt.value(),
					position)
			.stream()
			.findFirst();
	}

	/** Adds the answer to the log; false if it was there already. */
	boolean log(AttemptId attempt, int position, AnswerOffer offer, Instant now, Ruling.Accepted ruling) {
		return this.jdbc.update(LOG, (row) -> log(row, attempt, position, offer, now, ruling)) == 1;
	}

	static void log(PreparedStatement row, AttemptId attempt, int position, AnswerOffer offer, Instant now,
			Ruling.Accepted ruling) throws SQLException {
		row.setObject(1, attempt.value());
		row.setObject(2, offer.id());
		row.setInt(3, position);
		row.setString(4, offer.response().encoded());
		row.setObject(5, at(now));
		row.setObject(6, at(ruling.at()));
		row.setBoolean(7, ruling.offline());
	}

	/** Whether this answer was taken for this slot before. */
	boolean known(AttemptId attempt, int position, AnswerOffer offer) {
		return !this.jdbc
			.query("select 1 from answer where attempt = ? and id = ? and position = ? and response = ?", (row, _) -> 1,
					attempt.value(), offer.id(), position, offer.response().encoded())
			.isEmpty();
	}

	void answered(AttemptId attempt, int position, AnswerOffer offer, Ruling.Accepted ruling, double fraction,
			Slot.@Nullable Closing closedBy) {
		this.jdbc.update(ANSWERED, (row) -> answered(row, attempt, position, offer, ruling, fraction, closedBy));
	}

	static void answered(PreparedStatement row, AttemptId attempt, int position, AnswerOffer offer,
			Ruling.Accepted ruling, double fraction, Slot.@Nullable Closing closedBy) throws SQLException {
		row.setString(1, offer.response().encoded());
		row.setObject(2, at(ruling.at()));
		row.setBoolean(3, ruling.offline());
		row.setString(4, offer.struck().encoded());
		row.setDouble(5, fraction);
		row.setObject(6, (closedBy == null) ? null : at(ruling.at()), Types.TIMESTAMP_WITH_TIMEZONE);
		row.setString(7, (closedBy == null) ? null : closedBy.name());
		row.setObject(8, attempt.value());
		row.setInt(9, position);
	}

	void served(AttemptId attempt, int position, Instant now, @Nullable Instant deadline) {
		this.jdbc.update(SERVED, (row) -> served(row, attempt, position, now, deadline));
	}

	static void served(PreparedStatement row, AttemptId attempt, int position, Instant now, @Nullable Instant deadline)
			throws SQLException {
		row.setObject(1, at(now));
		row.setObject(2, at(deadline), Types.TIMESTAMP_WITH_TIMEZONE);
		row.setObject(3, attempt.value());
		row.setInt(4, position);
	}

	void current(AttemptId attempt, int position) {
		this.jdbc.update("update contact set current_position = ? where attempt = ?", position, attempt.value());
	}

	void closed(AttemptId attempt, int position, Slot.Closing by, Instant at) {
		this.jdbc.update(
				"update slot set closed_at = ?, closed_by = ? where attempt = ? and position = ? and closed_at is null",
				at(at), by.name(), attempt.value(), position);
	}

	void flag(AttemptId attempt, int position, @Nullable Instant since) {
		this.jdbc.update("update slot set flagged_at = ? where attempt = ? and position = ?", at(since),
				attempt.value(), position);
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

	void rescheduleSlot(AttemptId attempt, int position, @Nullable Instant deadline) {
		this.jdbc.update("update slot set deadline = ? where attempt = ? and position = ? and closed_at is null",
				at(deadline), attempt.value(), position);
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

	/** What the slots come to, by one statement. */
	Attempt.Outcome tally(AttemptId attempt, Instant at, Attempt.Ending by) {
		return java.util.Objects.requireNonNull(this.jdbc.queryForObject("""
				select coalesce(sum(case when scored then fraction else 0 end), 0),
				coalesce(sum(case when scored then 1 else 0 end), 0),
				coalesce(sum(case when response = '' then 0 else 1 end), 0) from slot where attempt = ?""",
				(row, _) -> new Attempt.Outcome(at, by, row.getDouble(1), row.getInt(2), row.getInt(3)),
				attempt.value()));
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
