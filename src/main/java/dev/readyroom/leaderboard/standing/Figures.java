package dev.readyroom.leaderboard.standing;

import java.time.LocalDate;
import java.util.List;

import dev.readyroom.progress.PracticeDay;
import dev.readyroom.shared.Interval;

/**
 * What somebody's days come to.
 *
 * @param answers first ones of a day to a question
 * @param points sum of their marks
 * @param days with answers
 */
public record Figures(int answers, double points, int days) {

	static final Figures NONE = new Figures(0, 0, 0);

	/** So many answers it takes to say anything about a rate. */
	static final int LEAST = 30;

	/** From a day on, up to before another. */
	static Figures between(List<PracticeDay> days, LocalDate from, LocalDate before) {
		Figures figures = NONE;
		for (PracticeDay day : days) {
			if (!day.on().isBefore(from) && day.on().isBefore(before)) {
				figures = new Figures(figures.answers + day.answers(), figures.points + day.points(), figures.days + 1);
			}
		}
		return figures;
	}

	boolean enough() {
		return this.answers >= LEAST;
	}

	double rate() {
		return (this.answers == 0) ? 0 : Math.min(1, this.points / this.answers);
	}

	/** The lower end of Wilson's interval, 0 to 1. */
	double accuracy() {
		return Interval.wilson(Math.min(this.points, this.answers), this.answers).low();
	}

	public int ratePercent() {
		return (int) Math.round(100 * rate());
	}

}
