package dev.readyroom.quiz.regrade;

import java.time.Instant;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt whose mark on the question changes.
 *
 * @param exam id of the exam it is a mock of; null: no mock exam
 * @param counts whether the question, and the attempt, count at all
 * @param before and {@code after}: the mark of the question, 0 to 1
 * @param score of the attempt as it stands before
 */
record Affected(AttemptId attempt, UserId learner, String title, String kind, @Nullable String exam, Instant at,
		boolean counts, double before, double after, double score, int scored) {

	boolean gains() {
		return this.after > this.before;
	}

	double newScore() {
		return this.counts ? this.score + this.after - this.before : this.score;
	}

	public int percentBefore() {
		return (this.scored == 0) ? 0 : (int) Math.round(100 * this.score / this.scored);
	}

	public int percentAfter() {
		return (this.scored == 0) ? 0 : (int) Math.round(100 * newScore() / this.scored);
	}

	/**
	 * Whether it passes after and did not before (1), the other way round (-1), or
	 * neither (0).
	 */
	int flips(int passMark) {
		if (!this.counts || this.scored == 0) {
			return 0;
		}
		return Boolean.compare(passes(newScore(), passMark), passes(this.score, passMark));
	}

	private boolean passes(double score, int passMark) {
		return 100 * score / this.scored >= passMark - 1e-9;
	}

}
