package dev.readyroom.quiz.definition;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.history.PastAttempt;
import org.jspecify.annotations.Nullable;

/**
 * A quiz in a list.
 *
 * @param questions how many it asks; 0 for an exam's blueprint
 * @param exam id of the exam whose blueprint it follows; null: none
 * @param attemptsAllowed 0: any number
 * @param takers how many people took it; 0 where nobody needs to know
 * @param own the reader's attempts, newest first
 */
record QuizRow(QuizId id, UserId author, String title, int questions, @Nullable String exam, int attemptsAllowed,
		@Nullable Instant opensAt, @Nullable Instant closesAt, Opening opening, int takers, List<PastAttempt> own) {

	/** Attempts left; -1 for any number. */
	public int left() {
		return (this.attemptsAllowed == 0) ? -1 : Math.max(0, this.attemptsAllowed - this.own.size());
	}

	public Optional<PastAttempt> running() {
		return this.own.stream().filter((attempt) -> attempt.finishedAt() == null).findFirst();
	}

	public Optional<PastAttempt> last() {
		return this.own.stream().filter((attempt) -> attempt.finishedAt() != null).findFirst();
	}

}
