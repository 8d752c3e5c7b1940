package dev.readyroom.quiz;

import java.time.Instant;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt at something that was set, as whoever set it sees it.
 *
 * @param nth of this learner, from 1
 * @param deadline when its time is up; null: never
 * @param finishedAt null while it runs
 * @param counted whether it was handed in in time
 * @param score sum of marks of the {@code scored} questions; 0 while it runs
 * @param revealed whether the learner may see the result now
 */
public record AssignedAttempt(AttemptId id, UUID assignment, UserId learner, int nth, Instant startedAt,
		@Nullable Instant deadline, @Nullable Instant finishedAt, boolean counted, double score, int scored,
		int answered, int size, boolean revealed) {

	public boolean running() {
		return this.finishedAt == null;
	}

	/** Whether it has a result that counts. */
	public boolean counts() {
		return this.finishedAt != null && this.counted;
	}

	/** Whole percent of right answers. */
	public int percent() {
		return (this.scored == 0) ? 0 : (int) Math.round(100 * this.score / this.scored);
	}

}
