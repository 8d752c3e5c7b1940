package dev.readyroom.leaderboard.standing;

import java.util.List;
import java.util.Map;

import dev.readyroom.identity.UserId;

/** A board at one moment, as far as a page needs it. */
interface Ranks {

	/** The best, best first, and at most as many as a page shows. */
	List<Standing> top();

	/** Nicknames of the best, at least. */
	Map<UserId, String> nicknames();

	/** The rank of a score, from 1. */
	int rank(int score);

	/** How many are ranked. */
	int total();

	/** The nearest above and below somebody. */
	Neighbours around(Standing own, int score);

	/**
	 * Those next to somebody.
	 *
	 * @param above best first
	 * @param below best first
	 */
	record Neighbours(List<Standing> above, List<Standing> below) {
	}

}
