package dev.readyroom.progress.report;

import dev.readyroom.shared.Interval;

/**
 * How much of what was answered was right.
 *
 * @param points sum of marks, 0 to {@code answers}
 */
public record Rate(int answers, double points) {

	static final Rate NONE = new Rate(0, 0);

	/** Fewer say nothing about a rate. */
	static final int ENOUGH = 5;

	Rate plus(Rate other) {
		return new Rate(this.answers + other.answers, this.points + other.points);
	}

	Interval interval() {
		return Interval.wilson(Math.clamp(this.points, 0, this.answers), this.answers);
	}

	public boolean any() {
		return this.answers > 0;
	}

	public boolean enough() {
		return this.answers >= ENOUGH;
	}

	public int percent() {
		return (int) Math.round(100 * interval().rate());
	}

	/** The ends of the interval, rounded outwards. */
	public int low() {
		return (int) Math.floor(100 * interval().low());
	}

	public int high() {
		return (int) Math.ceil(100 * interval().high());
	}

	public Band band() {
		return Band.of(this);
	}

}
