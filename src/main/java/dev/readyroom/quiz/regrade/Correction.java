package dev.readyroom.quiz.regrade;

import java.time.Instant;

import dev.readyroom.questionbank.RevisionId;

/**
 * A mark that was corrected after it had been given.
 *
 * @param revision the wording whose key counts now
 * @param byKey whether that key counts; else everybody got the full mark
 * @param before the mark first given, and {@code after} the one that counts, 0 to 1
 */
public record Correction(RevisionId revision, boolean byKey, String reason, double before, double after, Instant at) {

	Correction since(double first) {
		return new Correction(this.revision, this.byKey, this.reason, first, this.after, this.at);
	}

	public int percentBefore() {
		return (int) Math.round(100 * this.before);
	}

	public int percentAfter() {
		return (int) Math.round(100 * this.after);
	}

}
