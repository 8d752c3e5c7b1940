package dev.readyroom.progress.tally;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;

/**
 * How an answer was marked, and when it was given. Which of two came first does not
 * depend on which is counted first.
 *
 * @param number of the attempt it was given in
 * @param fraction of the mark, with four digits, so that sums are exact in any order
 */
record Mark(Instant at, long number, BigDecimal fraction) implements Comparable<Mark> {

	private static final Comparator<Mark> ORDER = Comparator.comparing(Mark::at).thenComparing(Mark::number);

	static Mark of(Instant at, long number, double fraction) {
		return new Mark(at, number, BigDecimal.valueOf(fraction).setScale(4, RoundingMode.HALF_UP));
	}

	@Override
	public int compareTo(Mark other) {
		return ORDER.compare(this, other);
	}

}
