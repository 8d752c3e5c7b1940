package dev.readyroom.quiz;

import java.time.Instant;
import java.util.List;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that is over and may be told of.
 *
 * @param number its place in the order in which all of them are told
 * @param counted false where it counts as not handed in
 * @param answers in the order of the attempt, blank ones too
 */
public record FinishedAttempt(long number, AttemptId id, UserId learner, boolean counted, List<Answer> answers) {

	/**
	 * What became of a slot.
	 *
	 * @param topic slug
	 * @param servedAt when it was first shown; null: never
	 * @param answeredAt when the answer that counts was given; null: it was left blank
	 * @param fraction of the mark, 0 to 1
	 */
	public record Answer(int position, QuestionId question, String topic, @Nullable Instant servedAt,
			@Nullable Instant answeredAt, double fraction) {
	}

}
