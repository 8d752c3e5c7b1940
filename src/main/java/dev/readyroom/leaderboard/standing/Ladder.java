package dev.readyroom.leaderboard.standing;

import java.util.Arrays;
import java.util.SortedMap;

/**
 * How many stand at each score of a board, from which any rank follows: one more than
 * there are above. Equal scores share a rank, and the next ones are left out.
 */
final class Ladder {

	/** Descending. */
	private final int[] scores;

	/** How many stand above each of them. */
	private final int[] above;

	private final int total;

	/** How many stand at each score. */
	Ladder(SortedMap<Integer, Integer> members) {
		this.scores = new int[members.size()];
		this.above = new int[members.size()];
		int i = members.size();
		for (int score : members.keySet()) {
			this.scores[--i] = -score;
		}
		int sum = 0;
		for (int step = 0; step < this.scores.length; step++) {
			this.above[step] = sum;
			sum += members.getOrDefault(-this.scores[step], 0);
		}
		this.total = sum;
	}

	/** From 1; also for a score at which nobody stands. */
	int rank(int score) {
		// Negated, the scores ascend.
		int step = Arrays.binarySearch(this.scores, -score);
		if (step >= 0) {
			return 1 + this.above[step];
		}
		int next = -step - 1;
		return 1 + ((next < this.above.length) ? this.above[next] : this.total);
	}

	/** How many are ranked. */
	int total() {
		return this.total;
	}

}
