package dev.readyroom.classroom;

/** What a cohort is, which decides who may lead it and what its leaders see. */
public enum CohortKind {

	/** Peers who learn together; anybody may found one. */
	STUDY_GROUP,

	/** Learners with an instructor. */
	CLASS,

	/** Colleagues with a lead, who sees bands rather than answers. */
	TEAM;

	/** Whether only instructors and administrators may lead one. */
	public boolean needsInstructor() {
		return this != STUDY_GROUP;
	}

	/** Whether leaders see somebody's own answers and scores, or only bands. */
	public boolean bandsOnly() {
		return this == TEAM;
	}

}
