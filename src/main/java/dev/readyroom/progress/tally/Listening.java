package dev.readyroom.progress.tally;

import java.util.concurrent.atomic.AtomicInteger;

import dev.readyroom.quiz.AnswersRegraded;
import dev.readyroom.quiz.AttemptFinished;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Counts soon after an attempt has ended; many that end together are counted together.
 * The event only wakes: what it would have said is found in the database, so none is
 * missed where nobody heard it. Off in tests, which count when they want to.
 */
@Component
@ConditionalOnBooleanProperty(name = "readyroom.sweep", matchIfMissing = true)
class Listening {

	private static final Logger logger = LoggerFactory.getLogger(Listening.class);

	/** Seconds after which to look unasked: for results that show from a time on. */
	private static final int UNASKED = 10;

	private final Counting counting;

	private final AtomicInteger quiet = new AtomicInteger(UNASKED);

	Listening(Counting counting) {
		this.counting = counting;
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(AttemptFinished finished) {
		this.quiet.set(UNASKED);
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(AnswersRegraded regraded) {
		this.quiet.set(UNASKED);
	}

	@Scheduled(fixedDelay = 1000, initialDelay = 3000)
	void count() {
		if (this.quiet.incrementAndGet() > UNASKED) {
			this.quiet.set(0);
			try {
				this.counting.catchUp();
			}
			catch (TransientDataAccessException ex) {
				logger.debug("Somebody else counts", ex);
			}
			catch (RuntimeException ex) {
				// Nothing is lost: the next look finds the same.
				logger.warn("Could not count finished attempts", ex);
			}
		}
	}

}
