package dev.readyroom.quiz.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import dev.readyroom.identity.TimeAllowance;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Sets the clocks of a running attempt anew, after its learner's allowance or the closing
 * time changed. The row is locked by the caller.
 */
@Component
class Rescheduling {

	private final AttemptStore store;

	private final SlotStore slots;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Rescheduling(AttemptStore store, SlotStore slots, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.slots = slots;
		this.events = events;
		this.clock = clock;
	}

	void to(Attempt attempt, TimeAllowance allowance) {
		long paused = this.store.pausedMillis(attempt.id());
		Attempt allowed = Pauses.allowed(attempt, allowance, Duration.ofMillis(paused));
		Instant idle = (attempt.terms().forwardOnly() && !attempt.paused())
				? this.clock.instant().plus(Deadlines.IDLE_LIMIT) : null;
		this.store.reschedule(allowed, attempt.paused() ? null : Attempts.timeUp(allowed), idle, paused);
		if (allowance != attempt.allowance()) {
			rescheduleSlot(attempt, allowance);
		}
		this.events.publishEvent(new AttemptChanged(attempt.id()));
	}

	private void rescheduleSlot(Attempt attempt, TimeAllowance allowance) {
		this.slots.find(attempt.id(), attempt.current())
			.filter((slot) -> !slot.closed())
			.ifPresent((slot) -> this.slots.reschedule(attempt.id(), slot.position(),
					(slot.servedAt() == null) ? null : Serving.deadline(slot, slot.servedAt(), allowance)));
	}

}
