package dev.readyroom.leaderboard.standing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Member;
import dev.readyroom.identity.UserId;
import dev.readyroom.leaderboard.membership.Scope;

import org.springframework.stereotype.Component;

/** The boards of cohorts, sorted at most once a minute. */
@Component
class CohortRanks {

	private static final Duration OLDEST = Duration.ofSeconds(60);

	private final LoadingCache<CohortId, List<Standing>> kept;

	CohortRanks(StandingRows rows, Cohorts cohorts, Clock clock) {
		this.kept = Caffeine.newBuilder()
			.expireAfterWrite(OLDEST)
			.maximumSize(500)
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build((cohort) -> {
				Set<UserId> present = cohorts.members(cohort).stream().map(Member::user).collect(Collectors.toSet());
				return rows.ofScope(Scope.of(cohort))
					.stream()
					.filter((standing) -> present.contains(standing.learner()))
					.toList();
			});
	}

	Ranks of(CohortId cohort, Board board, LocalDate begins) {
		return new SortedRanks(Objects.requireNonNull(this.kept.get(cohort)), board, begins);
	}

	/** Somebody joined or left: that shows at once. */
	void forget(CohortId cohort) {
		this.kept.invalidate(cohort);
	}

}
