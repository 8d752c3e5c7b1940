package dev.readyroom.quiz;

/** When a learner sees whether an answer was right, and why. */
public enum FeedbackTiming {

	/** After each answer. */
	STUDY,

	/** After handing in. */
	EXAM,

	/** When the assignment closes for everyone. */
	AFTER_CLOSING

}
