package dev.readyroom.leaderboard.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.readyroom.identity.UserId;
import dev.readyroom.progress.PracticeCounted;
import dev.readyroom.progress.PracticeDay;
import dev.readyroom.progress.PracticeDays;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps standings in step with what is counted, in the transaction that counts it, and
 * the numbers at each score in step with standings.
 */
@Component
class Standings {

	private static final int KEPT_DAYS = 200;

	private final PracticeDays days;

	private final StandingRows rows;

	private final BoardRows boards;

	private final TransactionOperations transaction;

	private final Clock clock;

	Standings(PracticeDays days, StandingRows rows, BoardRows boards, TransactionOperations transaction, Clock clock) {
		this.days = days;
		this.rows = rows;
		this.boards = boards;
		this.transaction = transaction;
		this.clock = clock;
	}

	@EventListener
	void on(PracticeCounted counted) {
		change(counted.learners(), Map.of());
	}

	/** Puts a learner on the boards of the installation, or takes them off. */
	@Transactional
	public void rank(UserId learner, boolean ranked, ZoneId zone) {
		change(Map.of(learner, zone), Map.of(learner, ranked));
	}

	/** Nobody looks at the boards of weeks long gone. */
	@Scheduled(fixedDelay = 86_400_000, initialDelay = 600_000)
	void forget() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		this.transaction.executeWithoutResult((_) -> this.boards.forget(today.minusDays(KEPT_DAYS)));
	}

	private void change(Map<UserId, ZoneId> learners, Map<UserId, Boolean> ranked) {
		if (learners.isEmpty()) {
			return;
		}
		Map<UserId, StandingRows.Row> before = this.rows.lock(learners.keySet());
		Map<UserId, List<PracticeDay>> practised = this.days.of(learners.keySet());
		Map<BoardRows.Step, Integer> changes = new HashMap<>();
		List<StandingRows.Row> after = new ArrayList<>();
		List<UserId> gone = new ArrayList<>();
		learners.forEach((learner, zone) -> {
			StandingRows.Row old = Objects.requireNonNull(before.get(learner));
			List<PracticeDay> theirs = practised.getOrDefault(learner, List.of());
			StandingRows.Row now = new StandingRows.Row(ranked.getOrDefault(learner, old.ranked()),
					Standing.of(learner, theirs, LocalDate.ofInstant(this.clock.instant(), zone)));
			BoardRows.Step.changes(old, now).forEach((step, by) -> changes.merge(step, by, Integer::sum));
			if (theirs.isEmpty() && !now.ranked()) {
				gone.add(learner);
			}
			else {
				after.add(now);
			}
		});
		this.rows.save(after);
		this.rows.delete(gone);
		this.boards.add(changes);
	}

}
