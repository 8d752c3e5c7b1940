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
import dev.readyroom.identity.UserId;
import dev.readyroom.leaderboard.membership.RankedNames;
import dev.readyroom.leaderboard.membership.Scope;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The boards of the whole installation. Ranks and the top may be a minute old; neither
 * takes longer to read with a million learners than with a thousand.
 */
@Component
class InstallationRanks {

	private static final Duration OLDEST = Duration.ofSeconds(60);

	/** Whoever looks at a board this old has it read anew, without waiting for it. */
	private static final Duration OLD = Duration.ofSeconds(30);

	private final BoardRows rows;

	private final RankedNames names;

	private final LoadingCache<Key, Kept> kept;

	InstallationRanks(BoardRows rows, RankedNames names, Clock clock) {
		this.rows = rows;
		this.names = names;
		this.kept = Caffeine.newBuilder()
			.expireAfterWrite(OLDEST)
			.refreshAfterWrite(OLD)
			.maximumSize(100)
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build(this::read);
	}

	private Kept read(Key key) {
		List<Standing> top = this.rows.top(key.board(), key.begins(), BoardView.TOP);
		return new Kept(top, this.names.nicknames(Scope.INSTALLATION, top.stream().map(Standing::learner).toList()),
				this.rows.ladder(key.board(), key.begins()));
	}

	@TransactionalEventListener(fallbackExecution = true)
	void on(RankedNameChanged changed) {
		if (changed.scope().equals(Scope.INSTALLATION)) {
			this.kept.invalidateAll();
		}
	}

	Ranks of(Board board, LocalDate begins) {
		Kept now = Objects.requireNonNull(this.kept.get(new Key(board, begins)));
		return new Ranks() {

			@Override
			public List<Standing> top() {
				return now.top();
			}

			@Override
			public Map<UserId, String> nicknames() {
				return now.nicknames();
			}

			@Override
			public int rank(int score) {
				return now.ladder().rank(score);
			}

			@Override
			public int total() {
				return now.ladder().total();
			}

			@Override
			public Neighbours around(Standing own, int score) {
				return InstallationRanks.this.rows.around(board, begins, score, own.learner(), BoardView.AROUND);
			}

		};
	}

	private record Key(Board board, LocalDate begins) {
	}

	private record Kept(List<Standing> top, Map<UserId, String> nicknames, Ladder ladder) {
	}

}
