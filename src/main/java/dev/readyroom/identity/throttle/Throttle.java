package dev.readyroom.identity.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

import org.springframework.stereotype.Component;

/** Counts tries, in bounded memory; each node counts for itself. */
@Component
public class Throttle {

	private final Cache<Try, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(100_000)
		// By then every bucket is full again, which is what a new one is.
		.expireAfterAccess(Duration.ofHours(1))
		.build();

	private final TimeMeter time;

	Throttle(Clock clock) {
		this.time = new ClockMeter(clock);
	}

	/** Takes one of each, before the work: of many tries at once none slips through. */
	public void take(Try... tries) {
		for (Try one : tries) {
			ConsumptionProbe probe = bucket(one).tryConsumeAndReturnRemaining(1);
			if (!probe.isConsumed()) {
				throw new TooManyTries(Duration.ofNanos(probe.getNanosToWaitForRefill()));
			}
		}
	}

	/** The try turned out to be a good one: it does not count. */
	public void giveBack(Try... tries) {
		for (Try one : tries) {
			bucket(one).addTokens(1);
		}
	}

	private Bucket bucket(Try one) {
		return this.buckets.get(one,
				(key) -> Bucket.builder()
					.addLimit((limit) -> limit.capacity(key.limit().atOnce()).refillGreedy(1, key.limit().pause()))
					.withCustomTimePrecision(this.time)
					.build());
	}

	private record ClockMeter(Clock clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			Instant now = this.clock.instant();
			return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
