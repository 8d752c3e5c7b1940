package dev.readyroom.quiz.attempt;

import java.time.Instant;

import dev.readyroom.questionbank.Response;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.ShownOrder;
import org.jspecify.annotations.Nullable;

/**
 * One position of an attempt as it stands: a snapshot read from the database.
 *
 * @param position from 1
 * @param domain id of the exam's domain it was drawn for; null outside mock exams
 * @param scored whether it counts; learners learn it in the review
 * @param limitSeconds the clock before any allowance; 0 for none
 * @param servedAt when it was first shown; null: never
 * @param deadline when its own clock runs out; null: it has none, or was not served
 * @param closedAt since when its answer stands; null: it may still change
 * @param closedBy why it closed
 * @param answeredAt when the response was given; null: never
 * @param offline whether the response arrived after the deadline, made offline before it
 * @param struck options the learner crossed out, for themselves
 * @param fraction of the mark, 0 to 1; what a blank answer gets is 0
 */
public record Slot(int position, RevisionId revision, String topic, @Nullable String domain, ShownOrder shown,
		boolean scored, int limitSeconds, @Nullable Instant servedAt, @Nullable Instant deadline,
		@Nullable Instant closedAt, @Nullable Closing closedBy, Response response, @Nullable Instant answeredAt,
		boolean offline, Response struck, boolean flagged, double fraction) {

	public boolean served() {
		return this.servedAt != null;
	}

	public boolean closed() {
		return this.closedAt != null;
	}

	public boolean answered() {
		return !this.response.isBlank();
	}

	/** Why a slot takes no more answers. */
	public enum Closing {

		SUBMITTED, TIME_UP

	}

}
