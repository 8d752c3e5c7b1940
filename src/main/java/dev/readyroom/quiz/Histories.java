package dev.readyroom.quiz;

import dev.readyroom.identity.UserId;

/** What learners did so far, for pages of other modules. */
public interface Histories {

	/** A learner's sessions at a glance. Four statements, however many there are. */
	LearnerOverview overview(UserId learner);

}
