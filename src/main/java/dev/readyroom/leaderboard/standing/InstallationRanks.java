package dev.readyroom.leaderboard.standing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import org.springframework.stereotype.Component;

/**
 * The boards of the whole installation. Ranks and the top may be a minute old; neither
 * takes longer to read with a million learners than with a thousand.
 */
@Component
class InstallationRanks {

	private static final Duration OLDEST = Duration.ofSeconds(60);

	private final BoardRows rows;

	private final LoadingCache<Key, Kept> kept;

	InstallationRanks(BoardRows rows, Clock clock) {
		this.rows = rows;
		this.kept = Caffeine.newBuilder()
			.expireAfterWrite(OLDEST)
			.maximumSize(100)
			.ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
			.build((key) -> new Kept(rows.top(key.board(), key.begins(), BoardView.TOP),
					rows.ladder(key.board(), key.begins())));
	}

	Ranks of(Board board, LocalDate begins) {
		Kept now = Objects.requireNonNull(this.kept.get(new Key(board, begins)));
		return new Ranks() {

			@Override
			public List<Standing> top() {
				return now.top();
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

	private record Kept(List<Standing> top, Ladder ladder) {
	}

}
