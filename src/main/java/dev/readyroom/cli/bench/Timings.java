package dev.readyroom.cli.bench;

import java.util.EnumMap;
import java.util.Map;

import org.HdrHistogram.Histogram;

/** How long each step took; one taker's own, added up in the end. */
final class Timings {

	private final Map<Step, Histogram> steps = new EnumMap<>(Step.class);

	Timings() {
		for (Step step : Step.values()) {
			// Microseconds up to a minute, to three digits.
			this.steps.put(step, new Histogram(60_000_000L, 3));
		}
	}

	void add(Step step, long nanos) {
		of(step).recordValue(Math.min(nanos / 1000, 60_000_000L));
	}

	void add(Timings others) {
		this.steps.forEach((step, histogram) -> histogram.add(others.of(step)));
	}

	long count(Step step) {
		return of(step).getTotalCount();
	}

	/** Milliseconds below which this share of the steps stayed, in percent. */
	double millis(Step step, double percentile) {
		return Math.round(of(step).getValueAtPercentile(percentile) / 10.0) / 100.0;
	}

	private Histogram of(Step step) {
		return java.util.Objects.requireNonNull(this.steps.get(step));
	}

	/** What is timed. */
	enum Step {

		START, PAGE, ANSWER, FINISH

	}

}
