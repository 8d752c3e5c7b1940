package dev.readyroom.leaderboard;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.readyroom.identity.UserId;

import org.springframework.stereotype.Component;

/** The ranks, counted at most once a minute. */
@Component
class Ranking {

	private static final String ALL = "all";

	private final LoadingCache<String, Counted> counted;

	Ranking(Tallies tallies, Clock clock) {
		this.counted = Caffeine.newBuilder()
			.expireAfterWrite(60, TimeUnit.SECONDS)
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build((_) -> Counted.of(tallies.at(clock.instant())));
	}

	Counted now() {
		return Objects.requireNonNull(this.counted.get(ALL));
	}

	/**
	 * The ranks at one moment.
	 *
	 * @param tallies of all members, also of those with too few answers for a rank
	 */
	record Counted(List<Place> places, Map<UserId, Tally> tallies) {

		static Counted of(List<Tally> tallies) {
			return new Counted(Place.among(tallies),
					tallies.stream().collect(Collectors.toMap(Tally::member, Function.identity())));
		}

		Optional<Place> of(UserId member) {
			return this.places.stream().filter((place) -> place.member().equals(member)).findFirst();
		}

		int answersOf(UserId member) {
			Tally tally = this.tallies.get(member);
			return (tally == null) ? 0 : tally.answers();
		}

	}

}
