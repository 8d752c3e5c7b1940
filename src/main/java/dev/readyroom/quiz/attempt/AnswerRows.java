package dev.readyroom.quiz.attempt;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.quiz.AttemptId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads and writes for a group of answers what {@link AttemptStore} does for one. */
@Component
class AnswerRows {

	private final JdbcTemplate jdbc;

	AnswerRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Those of the attempts whose rows nobody else holds; they are locked now. */
	Map<AttemptId, Attempt> lockedIfFree(List<AttemptId> attempts) {
		Map<AttemptId, Attempt> found = new HashMap<>();
		this.jdbc.query((connection) -> {
			PreparedStatement query = connection
				.prepareStatement(AttemptStore.ATTEMPTS + "where attempt.id = any(?) for update skip locked");
			query.setArray(1, uuids(connection, attempts));
			return query;
		}, (ResultSet row) -> {
			Attempt attempt = AttemptRows.attempt(row, 0);
			found.put(attempt.id(), attempt);
		});
		return found;
	}

	/** For each request the slot it is for and the one after it, in this order. */
	Map<AttemptId, List<Slot>> slotsAndNext(List<AnswerRequest> requests) {
		Map<AttemptId, List<Slot>> found = new HashMap<>();
		this.jdbc.query((connection) -> {
			PreparedStatement query = connection.prepareStatement(
					"""
							select slot.* from unnest(cast(? as uuid array), cast(? as integer array)) as wanted(attempt, position)
							join slot on slot.attempt = wanted.attempt
							and slot.position between wanted.position and wanted.position + 1
							order by slot.attempt, slot.position""");
			query.setArray(1, uuids(connection, requests.stream().map(AnswerRequest::attempt).toList()));
			query.setArray(2, connection.createArrayOf("integer",
					requests.stream().map(AnswerRequest::position).toArray(Integer[]::new)));
			return query;
		}, (ResultSet row) -> {
			AttemptId attempt = new AttemptId(row.getObject("attempt", UUID.class));
			found.computeIfAbsent(attempt, (_) -> new ArrayList<>(2)).add(AttemptRows.slot(row, 0));
		});
		return found;
	}

	/** Adds answers to the log; false for those that were there already. */
	boolean[] log(List<AnswerPlan> plans) {
		if (plans.isEmpty()) {
			return new boolean[0];
		}
		int[][] added = this.jdbc.batchUpdate(SlotStore.LOG, plans, plans.size(), (row, plan) -> SlotStore.log(row,
				plan.attempt().id(), plan.after().position(), plan.offer(), plan.now(), plan.accepted()));
		boolean[] fresh = new boolean[plans.size()];
		for (int i = 0; i < fresh.length; i++) {
			fresh[i] = added[0][i] != 0;
		}
		return fresh;
	}

	/** Writes what the answers change. */
	void write(List<AnswerPlan> plans) {
		if (plans.isEmpty()) {
			return;
		}
		this.jdbc.batchUpdate(SlotStore.ANSWERED, plans, plans.size(),
				(row, plan) -> SlotStore.answered(row, plan.attempt().id(), plan.after().position(), plan.offer(),
						plan.accepted(), plan.after().fraction(), plan.after().closedBy()));
		List<AnswerPlan> serving = plans.stream().filter((plan) -> plan.shown().first() != null).toList();
		if (!serving.isEmpty()) {
			this.jdbc.batchUpdate(SlotStore.SERVED, serving, serving.size(), (row, plan) -> {
				Slot first = java.util.Objects.requireNonNull(plan.shown().first());
				SlotStore.served(row, plan.attempt().id(), first.position(), plan.now(), first.deadline());
			});
		}
		this.jdbc.batchUpdate(AttemptStore.CONTACT, plans, plans.size(), AnswerRows::contact);
	}

	private static void contact(PreparedStatement row, AnswerPlan plan) throws SQLException {
		Attempt attempt = plan.attempt();
		row.setInt(1, plan.shown().current());
		row.setObject(2, AttemptStore.at(attempt.notes(plan.now()) ? plan.now() : attempt.lastContact()));
		row.setObject(3, attempt.id().value());
	}

	private static Array uuids(Connection connection, List<AttemptId> attempts) throws SQLException {
		return connection.createArrayOf("uuid", attempts.stream().map(AttemptId::value).toArray(UUID[]::new));
	}

}
