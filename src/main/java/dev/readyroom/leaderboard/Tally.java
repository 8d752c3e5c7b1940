package dev.readyroom.leaderboard;

import dev.readyroom.identity.UserId;
import dev.readyroom.shared.Interval;

/**
 * What counts of somebody's answers.
 *
 * @param right sum of marks, 0 to {@code answers}
 * @param answers first ones of a day to a question
 */
record Tally(UserId member, double right, int answers) {

	/** Right answers needed to be sure of anything: fewer are not ranked. */
	static final int LEAST = 30;

	boolean ranked() {
		return this.answers >= LEAST;
	}

	/** The rate of right answers with its interval; the lower end is what is ranked. */
	Interval rate() {
		return Interval.wilson(Math.min(this.right, this.answers), this.answers);
	}

}
