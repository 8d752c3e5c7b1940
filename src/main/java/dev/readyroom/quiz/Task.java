package dev.readyroom.quiz;

/** Something that can be set for others to take. */
public sealed interface Task {

	/** A quiz that somebody made. */
	record OfQuiz(QuizId quiz) implements Task {
	}

	/**
	 * An exam by its blueprint, other questions for each attempt.
	 *
	 * @param exam its id
	 */
	record MockExam(String exam) implements Task {
	}

	/**
	 * Questions of one topic, others for each attempt.
	 *
	 * @param topic its slug
	 */
	record Drill(String topic, int questions, SlotClock clock) implements Task {
	}

}
