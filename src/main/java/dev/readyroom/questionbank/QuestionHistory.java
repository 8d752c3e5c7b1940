package dev.readyroom.questionbank;

import dev.readyroom.identity.UserId;

/**
 * What happened to a question, as its authors read it. What is done further up with the
 * answers to it belongs there, too.
 */
public interface QuestionHistory {

	/**
	 * The answers given so far were held against its key of today.
	 * @param reason what those were told whose results changed
	 */
	void regraded(QuestionId question, UserId by, String reason);

}
