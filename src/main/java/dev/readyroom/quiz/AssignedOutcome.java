package dev.readyroom.quiz;

import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.shared.Interval;

/**
 * How a wording was answered in all attempts at something that were handed in.
 *
 * @param topic slug
 * @param right sum of marks, 0 to {@code asked}
 */
public record AssignedOutcome(RevisionId revision, String topic, int asked, double right) {

	public Interval rate() {
		return Interval.wilson(Math.min(this.right, this.asked), this.asked);
	}

}
