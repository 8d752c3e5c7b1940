package dev.readyroom.quiz.attempt;

import java.time.Instant;

/**
 * What the learner's page shows of an attempt at a moment. Each case has just what it
 * needs; what is not revealed has no place here.
 */
public sealed interface Screen {

	Attempt attempt();

	/** A question that takes an answer. */
	record Asking(Attempt attempt, Slot slot) implements Screen {
	}

	/** A closed slot of which nothing is revealed yet: its answer stands. */
	record Closed(Attempt attempt, Slot slot) implements Screen {
	}

	/** A slot whose key and explanation may be seen. */
	record Revealed(Attempt attempt, Slot slot) implements Screen {
	}

	/** The clock stands still. */
	record Paused(Attempt attempt) implements Screen {
	}

	/** Time is up; answers made offline may still arrive, or handing in still works. */
	record TimeUp(Attempt attempt, Instant until) implements Screen {
	}

	/** Past the last question of an attempt that is still open: time for the summary. */
	record AtEnd(Attempt attempt) implements Screen {
	}

	/** It is over: the review is elsewhere. */
	record Over(Attempt attempt) implements Screen {
	}

	/** What shows when a served slot is looked at. */
	static Screen of(Attempt attempt, Slot slot, Instant now) {
		if (attempt.finished()) {
			return new Over(attempt);
		}
		if (attempt.paused()) {
			return new Paused(attempt);
		}
		if (attempt.reveals(slot, now)) {
			return new Revealed(attempt, slot);
		}
		Instant deadline = attempt.deadline();
		if (deadline != null && now.isAfter(deadline)) {
			return new TimeUp(attempt, deadline.plus(Deadlines.patience(attempt.terms())));
		}
		return slot.closed() ? new Closed(attempt, slot) : new Asking(attempt, slot);
	}

}
