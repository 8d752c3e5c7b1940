package dev.readyroom.quiz.attempt;

import java.time.Instant;
import java.util.Optional;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AttemptId;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What the clocks of a running attempt say. */
@Component
class ClockReadings {

	private final AttemptStore store;

	private final SlotStore slots;

	ClockReadings(AttemptStore store, SlotStore slots) {
		this.store = store;
		this.slots = slots;
	}

	Optional<Reading> of(UserId learner, AttemptId id, Instant now) {
		return this.store.ofLearner(learner, id).map((attempt) -> read(attempt, now));
	}

	Optional<Reading> of(AttemptId id, Instant now) {
		return this.store.find(id).map((attempt) -> read(attempt, now));
	}

	private Reading read(Attempt attempt, Instant now) {
		Instant slotDeadline = this.slots.find(attempt.id(), attempt.current())
			.filter((slot) -> !slot.closed())
			.map(Slot::deadline)
			.orElse(null);
		return new Reading(now.toEpochMilli(), millis(attempt.deadline()), millis(slotDeadline), attempt.current(),
				attempt.paused(), attempt.finished(), attempt.page());
	}

	private static @Nullable Long millis(@Nullable Instant instant) {
		return (instant == null) ? null : instant.toEpochMilli();
	}

	/**
	 * Instants are milliseconds since 1970 in the server's time.
	 *
	 * @param page token of the page that may answer
	 */
	record Reading(long now, @Nullable Long deadline, @Nullable Long slotDeadline, int position, boolean paused,
			boolean over, @Nullable String page) {
	}

}
