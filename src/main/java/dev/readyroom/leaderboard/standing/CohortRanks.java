package dev.readyroom.leaderboard.standing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.Cohorts;
import dev.readyroom.classroom.Member;
import dev.readyroom.identity.UserId;
import dev.readyroom.leaderboard.membership.RankedNames;
import dev.readyroom.leaderboard.membership.Scope;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The boards of cohorts, sorted at most once a minute. */
@Component
class CohortRanks {

	private static final Duration OLDEST = Duration.ofSeconds(60);

	private final LoadingCache<CohortId, Kept> kept;

	CohortRanks(StandingRows rows, RankedNames names, Cohorts cohorts, Clock clock) {
		this.kept = Caffeine.newBuilder()
			.expireAfterWrite(OLDEST)
			.maximumSize(500)
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build((cohort) -> {
				List<UserId> present = cohorts.members(cohort).stream().map(Member::user).toList();
				Map<UserId, String> nicknames = names.nicknames(Scope.of(cohort), present);
				return new Kept(rows.ofScope(Scope.of(cohort))
					.stream()
					.filter((standing) -> nicknames.containsKey(standing.learner()))
					.toList(), nicknames);
			});
	}

	Ranks of(CohortId cohort, Board board, LocalDate begins) {
		Kept now = Objects.requireNonNull(this.kept.get(cohort));
		return new SortedRanks(now.standings(), now.nicknames(), board, begins);
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(RankedNameChanged changed) {
		this.kept.invalidate(new CohortId(changed.scope().value()));
	}

	private record Kept(List<Standing> standings, Map<UserId, String> nicknames) {
	}

}
