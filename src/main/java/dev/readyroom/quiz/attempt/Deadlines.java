package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.quiz.Terms;
import org.jspecify.annotations.Nullable;

/**
 * When things end. Pure functions of what is stored; the server is the judge and stored
 * deadlines are all it needs.
 */
final class Deadlines {

	/** An answer that arrives this late was sent in time, and counts. */
	static final Duration NETWORK_ALLOWANCE = Duration.ofSeconds(2);

	/**
	 * After so long without a request, an attempt with a clock on each question is handed
	 * in.
	 */
	static final Duration IDLE_LIMIT = Duration.ofMinutes(30);

	private Deadlines() {
	}

	/** When a limit that starts at {@code start} runs out; null: never. */
	static @Nullable Instant after(Instant start, Duration limit, TimeAllowance allowance) {
		return allowance.applyTo(limit).map(start::plus).orElse(null);
	}

	/**
	 * When the time for the whole is up; null: never. Nobody goes on after the closing
	 * time.
	 * @param start of the attempt, later by the pauses there were
	 */
	static @Nullable Instant whole(Terms terms, Instant start, TimeAllowance allowance) {
		Instant own = (terms.whole() == null) ? null : after(start, terms.whole(), allowance);
		return earlier(own, terms.closesAt()).orElse(null);
	}

	/** The earlier of two deadlines, either of which may be missing. */
	static Optional<Instant> earlier(@Nullable Instant one, @Nullable Instant other) {
		if (one == null) {
			return Optional.ofNullable(other);
		}
		return Optional.of((other == null || one.isBefore(other)) ? one : other);
	}

	/** How long after its deadline an attempt waits before it is over by itself. */
	static Duration patience(Terms terms) {
		Duration patience = terms.patience();
		return (patience.compareTo(NETWORK_ALLOWANCE) > 0) ? patience : NETWORK_ALLOWANCE;
	}

	/**
	 * When an attempt that nobody touches again is over by itself; empty: never. A paused
	 * attempt waits for its learner.
	 * @param deadline of the whole attempt
	 * @param lastContact the newest contact
	 */
	static Optional<Instant> due(Terms terms, @Nullable Instant deadline, Instant lastContact, boolean paused) {
		if (paused) {
			return Optional.empty();
		}
		Instant timeUp = (deadline == null) ? null : deadline.plus(patience(terms));
		Instant idle = terms.forwardOnly() ? lastContact.plus(IDLE_LIMIT) : null;
		return earlier(timeUp, idle);
	}

}
