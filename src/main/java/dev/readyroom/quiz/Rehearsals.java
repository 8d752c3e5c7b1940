package dev.readyroom.quiz;

import java.time.Instant;
import java.util.UUID;

import dev.readyroom.identity.UserId;

/**
 * Lets sample people of the demo take what was set for them, at some time in the past.
 */
public interface Rehearsals {

	/**
	 * Takes an assignment question by question and hands it in. Belongs in a transaction
	 * of the caller.
	 * @param ability the share of questions this person knows the answer to, 0 to 1
	 */
	void take(UUID assignment, UserId learner, String title, Task task, AssignedTerms terms, Instant at,
			double ability);

}
