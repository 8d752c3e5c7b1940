package dev.readyroom.quiz.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.web.BrokenRule;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops the clock of an attempt, where that is allowed, and lets it go on. */
@Service
class Pausing {

	private final Attempts attempts;

	private final AttemptStore store;

	private final SlotStore slots;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Pausing(Attempts attempts, AttemptStore store, SlotStore slots, ApplicationEventPublisher events, Clock clock) {
		this.attempts = attempts;
		this.store = store;
		this.slots = slots;
		this.events = events;
		this.clock = clock;
	}

	@Transactional
	void pause(UserId learner, AttemptId id) {
		Attempt attempt = this.attempts.running(learner, id);
		if (attempt.finished() || !attempt.terms().pausable()) {
			throw new BrokenRule("quiz.refused.no-pause");
		}
		if (!attempt.paused()) {
			this.store.reschedule(Pauses.begun(attempt, this.clock.instant()), null, null, this.store.pausedMillis(id));
			this.events.publishEvent(new AttemptChanged(id));
		}
	}

	/** Lets the clock go on; every deadline moves by the length of the pause. */
	@Transactional
	void resume(UserId learner, AttemptId id) {
		Attempt attempt = this.attempts.running(learner, id);
		Instant since = attempt.pausedAt();
		if (attempt.finished() || since == null) {
			return;
		}
		Instant now = this.clock.instant();
		Duration pause = Duration.between(since, now);
		Attempt resumed = Pauses.ended(attempt, now);
		this.store.reschedule(resumed, Attempts.timeUp(resumed),
				attempt.terms().forwardOnly() ? now.plus(Deadlines.IDLE_LIMIT) : null,
				this.store.pausedMillis(id) + pause.toMillis());
		this.slots.find(id, attempt.current())
			.filter((slot) -> !slot.closed() && slot.deadline() != null)
			.ifPresent((slot) -> this.slots.reschedule(id, slot.position(),
					Objects.requireNonNull(slot.deadline()).plus(pause)));
		this.events.publishEvent(new AttemptChanged(id));
	}

}
