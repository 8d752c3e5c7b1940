package dev.readyroom.quiz;

import java.util.List;

import dev.readyroom.identity.UserId;

/**
 * The finished attempts whose results may be told, each once and in one order, for those
 * who derive something from them. {@link AttemptFinished} only says that it is time to
 * ask.
 */
public interface FinishedAttempts {

	/**
	 * Gives numbers to finished attempts that have none yet and whose results may be told
	 * by now, in a transaction of its own, one node at a time.
	 * @param most at once
	 * @return how many got one
	 */
	int number(int most);

	/**
	 * The next ones after a number, in order. All numbers up to the last one returned are
	 * there: none appears later in between. Two statements.
	 */
	List<FinishedAttempt> after(long number, int most);

	/** Those of one learner up to a number, in order. Two statements. */
	List<FinishedAttempt> of(UserId learner, long upTo);

}
