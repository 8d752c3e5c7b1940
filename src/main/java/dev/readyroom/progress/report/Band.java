package dev.readyroom.progress.report;

import dev.readyroom.shared.Interval;

/**
 * Where a rate lies, as far as its interval tells: what leaders of a team see in place of
 * answers.
 */
public enum Band {

	/** No answer. */
	NONE(0),

	/** Fewer than five answers. */
	FEW(0),

	/** The whole interval lies below 60 %. */
	SHAKY(1),

	/** 60 % lies in the interval. */
	UNSURE(2),

	/** The whole interval lies above 60 %. */
	SOLID(3);

	static final double LINE = .6;

	private final int level;

	Band(int level) {
		this.level = level;
	}

	static Band of(Rate rate) {
		if (!rate.enough()) {
			return rate.any() ? FEW : NONE;
		}
		Interval interval = rate.interval();
		return (interval.low() >= LINE) ? SOLID : (interval.high() < LINE) ? SHAKY : UNSURE;
	}

	/** 1 to 3; 0 where nothing can be said. */
	public int level() {
		return this.level;
	}

}
