package dev.readyroom.leaderboard.standing;

import java.time.LocalDate;
import java.util.List;

import dev.readyroom.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * A board as a page shows it to somebody.
 *
 * @param begins the first day of what is compared
 * @param top the best, best first
 * @param around the reader's own line with those above and below; empty without a rank
 * @param own null: the reader has no rank on this board
 * @param ranked how many have one
 * @param figures of the reader, on whom the board would rank them
 * @param nickname the reader's; null: not joined
 */
public record BoardView(Board board, LocalDate begins, List<Line> top, List<Line> around, @Nullable Line own,
		int ranked, Figures figures, @Nullable String nickname) {

	static final int TOP = 50;

	static final int AROUND = 3;

	public boolean joined() {
		return this.nickname != null;
	}

	/** Whether there are so many that the reader would have to look for their line. */
	public boolean crowded() {
		return this.ranked > 2 * AROUND + 1;
	}

	public int least() {
		return Figures.LEAST;
	}

	/**
	 * Somebody's line.
	 *
	 * @param score hundredths of a percent, or days
	 */
	public record Line(int rank, UserId learner, String nickname, int score, Figures figures, boolean own) {

		/** With one decimal, rounded down as ranks are. */
		public String percent() {
			return (this.score / 100) + "." + (this.score % 100) / 10;
		}

	}

}
