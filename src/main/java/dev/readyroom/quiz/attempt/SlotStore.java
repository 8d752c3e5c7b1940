package dev.readyroom.quiz.attempt;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.blueprint.Drawn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Slots and the log of their answers in the database. Whoever writes has locked the
 * attempt ({@link AttemptStore}).
 */
@Component
class SlotStore {

	static final String LOG = """
			insert into answer (attempt, id, position, response, received_at, given_at, offline)
			values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

	static final String ANSWERED = """
			update slot set response = ?, answered_at = ?, offline = ?, struck = ?, fraction = ?, closed_at = ?,
			closed_by = ? where attempt = ? and position = ?""";

	static final String SERVED = "update slot set served_at = ?, deadline = ? where attempt = ? and position = ?";

	private final JdbcTemplate jdbc;

	SlotStore(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	void insert(AttemptId attempt, List<Drawn> drawn, Terms terms) {
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

	List<Slot> of(AttemptId attempt) {
		return this.jdbc.query("select * from slot where attempt = ? order by position", AttemptRows::slot,
				attempt.value());
	}

	/** The slot at a position and the one after it, as far as they exist. */
	List<Slot> withNext(AttemptId attempt, int position) {
		return this.jdbc.query("select * from slot where attempt = ? and position in (?, ?) order by position",
				AttemptRows::slot, attempt.value(), position, position + 1);
	}

	Optional<Slot> find(AttemptId attempt, int position) {
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
		row.setObject(5, AttemptStore.at(now));
		row.setObject(6, AttemptStore.at(ruling.at()));
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
		row.setObject(2, AttemptStore.at(ruling.at()));
		row.setBoolean(3, ruling.offline());
		row.setString(4, offer.struck().encoded());
		row.setDouble(5, fraction);
		row.setObject(6, (closedBy == null) ? null : AttemptStore.at(ruling.at()), Types.TIMESTAMP_WITH_TIMEZONE);
		row.setString(7, (closedBy == null) ? null : closedBy.name());
		row.setObject(8, attempt.value());
		row.setInt(9, position);
	}

	void served(AttemptId attempt, int position, Instant now, @Nullable Instant deadline) {
		this.jdbc.update(SERVED, (row) -> served(row, attempt, position, now, deadline));
	}

	static void served(PreparedStatement row, AttemptId attempt, int position, Instant now, @Nullable Instant deadline)
			throws SQLException {
		row.setObject(1, AttemptStore.at(now));
		row.setObject(2, AttemptStore.at(deadline), Types.TIMESTAMP_WITH_TIMEZONE);
		row.setObject(3, attempt.value());
		row.setInt(4, position);
	}

	void closed(AttemptId attempt, int position, Slot.Closing by, Instant at) {
		this.jdbc.update(
				"update slot set closed_at = ?, closed_by = ? where attempt = ? and position = ? and closed_at is null",
				AttemptStore.at(at), by.name(), attempt.value(), position);
	}

	void flag(AttemptId attempt, int position, @Nullable Instant since) {
		this.jdbc.update("update slot set flagged_at = ? where attempt = ? and position = ?", AttemptStore.at(since),
				attempt.value(), position);
	}

	void reschedule(AttemptId attempt, int position, @Nullable Instant deadline) {
		this.jdbc.update("update slot set deadline = ? where attempt = ? and position = ? and closed_at is null",
				AttemptStore.at(deadline), attempt.value(), position);
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

}
