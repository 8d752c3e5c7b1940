package dev.readyroom.quiz.history;

import java.util.List;

/**
 * The last results as bars, oldest first: what the eye wants to see, while the table
 * beside it says the same in numbers.
 */
record Trend(List<PastAttempt> bars) {

	private static final int MOST = 20;

	private static final int FEW = 12;

	/** Of attempts that are newest first. */
	static Trend of(List<PastAttempt> attempts) {
		return new Trend(
				attempts.stream().filter((attempt) -> attempt.percent() != null).limit(MOST).toList().reversed());
	}

	/** How many bars there is room for: a few do not fill the width. */
	public int places() {
		return Math.max(FEW, this.bars.size());
	}

	public boolean worthShowing() {
		return this.bars.size() >= 2;
	}

}
