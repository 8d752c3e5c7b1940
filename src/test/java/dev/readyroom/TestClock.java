package dev.readyroom;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * The clock of all tests. It stands still until a test moves it, and only ever goes
 * forward: the tests share one database, where later must stay later. For a real browser,
 * which has a clock of its own, it can flow like one.
 */
public class TestClock extends Clock {

	private static final LongSupplier STANDING = () -> 0;

	private Instant base = Instant.parse("2026-11-23T09:00:00Z");

	private LongSupplier nanosSince = STANDING;

	/** Lets time pass. */
	public synchronized void pass(Duration duration) {
		if (duration.isNegative()) {
			throw new IllegalArgumentException("time does not go back: " + duration);
		}
		this.base = this.base.plus(duration);
	}

	/** From now on time passes by itself, too. */
	public synchronized void flow() {
		long started = System.nanoTime();
		this.base = instant();
		this.nanosSince = () -> System.nanoTime() - started;
	}

	/** From now on it stands still again. */
	public synchronized void stand() {
		this.base = instant();
		this.nanosSince = STANDING;
	}

	@Override
	public synchronized Instant instant() {
		return this.base.plusNanos(this.nanosSince.getAsLong()).truncatedTo(ChronoUnit.MILLIS);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return Clock.fixed(instant(), zone);
	}

}
