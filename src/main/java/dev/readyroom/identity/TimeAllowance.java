package dev.readyroom.identity;

import java.time.Duration;
import java.util.Optional;

/**
 * How much more time an account gets on a clock: an accommodation, private to it.
 */
public enum TimeAllowance {

	STANDARD(1.0), QUARTER_MORE(1.25), HALF_MORE(1.5), DOUBLE(2.0), NO_LIMIT(Double.POSITIVE_INFINITY);

	private final double factor;

	TimeAllowance(double factor) {
		this.factor = factor;
	}

	/** The time this account gets where others get {@code limit}; empty: no limit. */
	public Optional<Duration> applyTo(Duration limit) {
		return (this == NO_LIMIT) ? Optional.empty()
				: Optional.of(limit.multipliedBy(Math.round(this.factor * 100)).dividedBy(100));
	}

	/** The more generous of the two. */
	public TimeAllowance or(TimeAllowance other) {
		return (this.factor >= other.factor) ? this : other;
	}

}
