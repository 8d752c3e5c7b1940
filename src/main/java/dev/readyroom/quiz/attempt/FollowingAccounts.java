package dev.readyroom.quiz.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import dev.readyroom.identity.AccommodationsChanged;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.VisitorMerged;
import dev.readyroom.identity.VisitorsPurged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps attempts in step with the accounts of their learners. */
@Component
class FollowingAccounts {

	private final AttemptStore store;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	FollowingAccounts(AttemptStore store, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.events = events;
		this.clock = clock;
	}

	/** A new allowance reaches running attempts at once, in the same transaction. */
	@EventListener
	void on(AccommodationsChanged changed) {
		for (Attempt attempt : this.store.runningOf(changed.user())) {
			TimeAllowance allowance = attempt.terms().practice() ? changed.accommodations().forPractice()
					: changed.accommodations().forAssignments();
			if (allowance != attempt.allowance() && this.store.lock(attempt.id())) {
				reschedule(attempt, allowance);
			}
		}
	}

	private void reschedule(Attempt attempt, TimeAllowance allowance) {
		long paused = this.store.pausedMillis(attempt.id());
		Attempt allowed = Pauses.allowed(attempt, allowance, Duration.ofMillis(paused));
		Instant idle = (attempt.terms().forwardOnly() && !attempt.paused())
				? this.clock.instant().plus(Deadlines.IDLE_LIMIT) : null;
		this.store.reschedule(allowed, attempt.paused() ? null : Attempts.timeUp(allowed), idle, paused);
		this.store.slot(attempt.id(), attempt.current())
			.filter((slot) -> !slot.closed())
			.ifPresent((slot) -> this.store.rescheduleSlot(attempt.id(), slot.position(),
					(slot.servedAt() == null) ? null : Serving.deadline(slot, slot.servedAt(), allowance)));
		this.events.publishEvent(new AttemptChanged(attempt.id()));
	}

	/** What a visitor did belongs to the account they signed in to. */
	@EventListener
	void on(VisitorMerged merged) {
		this.store.moveAll(merged.visitor(), merged.account());
	}

	/** Visitors who never came back take what they did with them. */
	@EventListener
	void on(VisitorsPurged purged) {
		this.store.deleteAllOf(purged.visitors());
	}

}
