package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import dev.readyroom.identity.TimeAllowance;
import org.jspecify.annotations.Nullable;

/** What a pause, or a new time allowance, makes of an attempt. Pure. */
final class Pauses {

	private Pauses() {
	}

	static Attempt begun(Attempt attempt, Instant now) {
		return with(attempt, attempt.allowance(), attempt.deadline(), now);
	}

	/** The deadline moves by the length of the pause, but never past the closing time. */
	static Attempt ended(Attempt attempt, Instant now) {
		Duration pause = Duration.between(Objects.requireNonNull(attempt.pausedAt(), "not paused"), now);
		Instant deadline = attempt.deadline();
		Instant later = (deadline == null) ? null : deadline.plus(pause);
		return with(attempt, attempt.allowance(), Deadlines.earlier(later, attempt.terms().closesAt()).orElse(null),
				null);
	}

	/**
	 * The attempt with another allowance.
	 * @param paused how long its clock stood still so far
	 */
	static Attempt allowed(Attempt attempt, TimeAllowance allowance, Duration paused) {
		Instant deadline = Deadlines.whole(attempt.terms(), attempt.startedAt().plus(paused), allowance);
		return with(attempt, allowance, deadline, attempt.pausedAt());
	}

	private static Attempt with(Attempt attempt, TimeAllowance allowance, @Nullable Instant deadline,
			@Nullable Instant pausedAt) {
		return new Attempt(attempt.id(), attempt.learner(), attempt.quiz(), attempt.kind(), attempt.title(),
				attempt.exam(), attempt.size(), attempt.terms(), allowance, attempt.startedAt(), deadline, pausedAt,
				attempt.page(), attempt.current(), attempt.lastContact(), attempt.outcome(), attempt.sections());
	}

}
