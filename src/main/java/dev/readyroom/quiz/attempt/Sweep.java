package dev.readyroom.quiz.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import dev.readyroom.quiz.AttemptId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Ends attempts whose time is up while nobody looks. Deadlines are stored, so it does not
 * matter when this runs, or on which node: the stored deadline is the time that counts.
 */
@Component
class Sweep {

	private static final Logger logger = LoggerFactory.getLogger(Sweep.class);

	private static final int AT_ONCE = 200;

	private final AttemptStore store;

	private final Finishing finishing;

	private final TransactionOperations transactions;

	private final Clock clock;

	Sweep(AttemptStore store, Finishing finishing, TransactionOperations transactions, Clock clock) {
		this.store = store;
		this.finishing = finishing;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** Ends what is due; returns how many were looked at. */
	int run() {
		Instant now = this.clock.instant();
		List<AttemptId> due = this.store.due(now, AT_ONCE);
		for (AttemptId attempt : due) {
			try {
				this.transactions.executeWithoutResult((_) -> end(attempt, now));
			}
			catch (RuntimeException ex) {
				// One that cannot be ended must not keep the others waiting.
				logger.error("Could not end attempt {}", attempt, ex);
			}
		}
		return due.size();
	}

	private void end(AttemptId id, Instant now) {
		if (!this.store.lock(id)) {
			return;
		}
		Attempt attempt = this.store.find(id).orElseThrow();
		boolean over = this.finishing.ifOver(attempt, now).isPresent();
		boolean idle = attempt.terms().forwardOnly() && !attempt.lastContact().plus(Deadlines.IDLE_LIMIT).isAfter(now);
		if (!over && idle && !attempt.paused()) {
			this.finishing.idle(attempt);
		}
	}

	/** Every second; off in tests, which move the clock and run it themselves. */
	@Component
	@ConditionalOnBooleanProperty(name = "readyroom.sweep", matchIfMissing = true)
	static class Timer {

		private final Sweep sweep;

		Timer(Sweep sweep) {
			this.sweep = sweep;
		}

		@Scheduled(fixedDelay = 1000, initialDelay = 2000)
		void sweep() {
			this.sweep.run();
		}

	}

}
