package dev.readyroom.quiz.attempt;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the learner is told of an answer, after it was committed.
 *
 * @param savedAt when it was saved; null: it was not
 * @param refused why it was not saved; null: it was
 * @param position the slot it was for
 */
record Receipt(int position, @Nullable Instant savedAt, boolean offline, Ruling.@Nullable Reason refused) {

	static Receipt saved(int position, Instant at, boolean offline) {
		return new Receipt(position, at, offline, null);
	}

	static Receipt refused(int position, Ruling.Reason reason) {
		return new Receipt(position, null, false, reason);
	}

	public boolean saved() {
		return this.refused == null;
	}

}
