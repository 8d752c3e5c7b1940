package dev.readyroom.quiz.attempt;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import dev.readyroom.quiz.AttemptFinished;
import dev.readyroom.quiz.OverduePolicy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ends attempts, each once: whoever changes the row first wins, be it the learner, the
 * sweep or another node.
 */
@Component
class Finishing {

	private final AttemptStore store;

	private final SlotStore slots;

	private final ApplicationEventPublisher events;

	Finishing(AttemptStore store, SlotStore slots, ApplicationEventPublisher events) {
		this.store = store;
		this.slots = slots;
		this.events = events;
	}

	/** The learner hands in; the row is locked by the caller. */
	Attempt handIn(Attempt attempt, Instant now) {
		Instant deadline = attempt.deadline();
		if (deadline == null || !now.isAfter(deadline.plus(Deadlines.NETWORK_ALLOWANCE))) {
			return end(attempt, now, Attempt.Ending.HANDED_IN);
		}
		return switch (attempt.terms().overdue()) {
			case HAND_IN -> end(attempt, deadline, Attempt.Ending.TIME_UP);
			case GRACE -> now.isAfter(deadline.plus(attempt.terms().grace()))
					? end(attempt, deadline, Attempt.Ending.NOT_HANDED_IN)
					: end(attempt, now, Attempt.Ending.HANDED_IN);
			case DISCARD -> end(attempt, deadline, Attempt.Ending.NOT_HANDED_IN);
		};
	}

	/**
	 * Ends an attempt that is over by itself; empty if it still runs. Row locked by the
	 * caller.
	 */
	Optional<Attempt> ifOver(Attempt attempt, Instant now) {
		if (!isOver(attempt, now)) {
			return Optional.empty();
		}
		boolean counts = attempt.terms().overdue() == OverduePolicy.HAND_IN;
		return Optional.of(end(attempt, Objects.requireNonNull(attempt.deadline()),
				counts ? Attempt.Ending.TIME_UP : Attempt.Ending.NOT_HANDED_IN));
	}

	/** Whether time has ended it, and nothing but noting so is left to do. */
	static boolean isOver(Attempt attempt, Instant now) {
		Instant deadline = attempt.deadline();
		return !attempt.finished() && !attempt.paused() && deadline != null
				&& !now.isBefore(deadline.plus(Deadlines.patience(attempt.terms())));
	}

	/**
	 * Nobody was there for long enough: an attempt with a clock on each question is
	 * handed in.
	 */
	Attempt idle(Attempt attempt) {
		Instant at = this.slots.find(attempt.id(), attempt.current())
			.map((slot) -> slot.closed() ? slot.closedAt() : slot.deadline())
			.orElse(attempt.lastContact());
		return end(attempt, (at == null) ? attempt.lastContact() : at, Attempt.Ending.IDLE);
	}

	private Attempt end(Attempt attempt, Instant at, Attempt.Ending by) {
		Attempt.Outcome outcome = this.slots.tally(attempt.id(), at, by);
		if (this.store.finish(attempt.id(), outcome)) {
			this.events.publishEvent(new AttemptFinished(attempt.id(), attempt.learner(), at, outcome.counted()));
			this.events.publishEvent(new AttemptChanged(attempt.id()));
		}
		return this.store.find(attempt.id()).orElseThrow();
	}

}
