package dev.readyroom.quiz.attempt;

import dev.readyroom.quiz.QuizId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sits down for.
 *
 * @param title as the learner reads it
 * @param exam id of the exam it is drawn from; else null
 * @param quiz the quiz it is an attempt at; else null
 */
public record NewAttempt(Attempt.Kind kind, String title, @Nullable String exam, @Nullable QuizId quiz) {

	public static NewAttempt of(Attempt.Kind kind, String title) {
		return new NewAttempt(kind, title, null, null);
	}

}
