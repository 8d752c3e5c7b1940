package dev.readyroom.quiz.attempt;

import dev.readyroom.quiz.QuizId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sits down for.
 *
 * @param title as the learner reads it
 * @param exam id of the exam it is drawn from; else null
 * @param quiz the quiz it is an attempt at; else null
 * @param nth which of the learner's attempts at the quiz, from 1: a second one with the
 * same number is refused by a broken constraint; 1 for practice
 */
public record NewAttempt(Attempt.Kind kind, String title, @Nullable String exam, @Nullable QuizId quiz, int nth,
		AttemptSections sections) {

	public static NewAttempt of(Attempt.Kind kind, String title) {
		return new NewAttempt(kind, title, null, null, 1, AttemptSections.NONE);
	}

	public static NewAttempt mockExam(String title, String exam) {
		return new NewAttempt(Attempt.Kind.MOCK_EXAM, title, exam, null, 1, AttemptSections.NONE);
	}

	public static NewAttempt at(QuizId quiz, String title, @Nullable String exam, int nth) {
		return new NewAttempt(Attempt.Kind.QUIZ, title, exam, quiz, nth, AttemptSections.NONE);
	}

	/** The same, divided into these. */
	public NewAttempt in(AttemptSections these) {
		return new NewAttempt(this.kind, this.title, this.exam, this.quiz, this.nth, these);
	}

}
