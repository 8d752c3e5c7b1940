package dev.readyroom.progress.report;

/**
 * The last 30 days beside the 30 before, by first answers of a day: repeating a question
 * until it is right is no trend.
 */
public record Trend(Rate now, Rate before) {

	static final Trend NONE = new Trend(Rate.NONE, Rate.NONE);

	static final int DAYS = 30;

	Trend plus(Trend other) {
		return new Trend(this.now.plus(other.now), this.before.plus(other.before));
	}

	/** Whether there is enough on both sides to compare. */
	public boolean comparable() {
		return this.now.enough() && this.before.enough();
	}

	/** Percentage points. */
	public int change() {
		return this.now.percent() - this.before.percent();
	}

	/** {@code up}, {@code down} or {@code same}: up to two points are no news. */
	public String direction() {
		return (change() > 2) ? "up" : (change() < -2) ? "down" : "same";
	}

}
