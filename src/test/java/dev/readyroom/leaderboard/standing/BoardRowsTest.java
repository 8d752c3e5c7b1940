package dev.readyroom.leaderboard.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.readyroom.AppTest;
import dev.readyroom.identity.UserId;
import dev.readyroom.progress.PracticeDay;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** What the indexes give is what sorting all of them would give. */
@AppTest
class BoardRowsTest {

	/** Far from the weeks of other tests. */
	private static final LocalDate TODAY = LocalDate.of(2031, 4, 9);

	@Autowired
	BoardRows boards;

	@Autowired
	StandingRows rows;

	@Autowired
	TransactionOperations transaction;

	@Test
	void neighboursAndRanksAreThoseOfAllSorted() {
		List<Standing> standings = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			List<PracticeDay> days = new ArrayList<>();
			days.add(new PracticeDay(TODAY, 40, 5 + i / 2));
			days.add(new PracticeDay(TODAY.minusDays(20), 40, 1));
			for (int ago = 1; ago <= i % 3; ago++) {
				days.add(new PracticeDay(TODAY.minusDays(ago), 1, 0));
			}
			standings.add(Standing.of(UserId.next(), days, TODAY));
		}
		save(standings);
		for (Board board : List.of(Board.WEEK_ACCURACY, Board.WEEK_GROWTH, Board.WEEK_DAYS, Board.SEASON_DAYS,
				Board.MONTH_GROWTH)) {
			assertSorted(board, standings);
		}
	}

	private void assertSorted(Board board, List<Standing> standings) {
		LocalDate begins = board.begins(TODAY);
		List<Standing> top = this.boards.top(board, begins, 100);
		assertThat(top).as(board.name()).containsExactlyInAnyOrderElementsOf(standings);
		assertThat(top).extracting((one) -> one.scores().get(board))
			.isSortedAccordingTo(java.util.Comparator.reverseOrder());
		Ladder ladder = this.boards.ladder(board, begins);
		assertThat(ladder.total()).isEqualTo(40);
		for (int place : List.of(0, 1, 2, 17, 20, 38, 39)) {
			Standing one = top.get(place);
			int score = one.scores().get(board);
			Ranks.Neighbours around = this.boards.around(board, begins, score, one.learner(), 3);
			assertThat(around.above()).as(board + " above " + place)
				.containsExactlyElementsOf(top.subList(Math.max(0, place - 3), place));
			assertThat(around.below()).as(board + " below " + place)
				.containsExactlyElementsOf(top.subList(place + 1, Math.min(40, place + 4)));
			assertThat(ladder.rank(score))
				.isEqualTo(1 + top.stream().filter((other) -> other.scores().get(board) > score).count());
		}
	}

	private void save(List<Standing> standings) {
		this.transaction.executeWithoutResult((_) -> {
			Map<UserId, StandingRows.Row> before = this.rows.lock(standings.stream().map(Standing::learner).toList());
			List<StandingRows.Row> after = standings.stream().map((one) -> new StandingRows.Row(true, one)).toList();
			this.rows.save(after);
			after.forEach((row) -> this.boards.add(BoardRows.Step.changes(before.get(row.standing().learner()), row)));
		});
	}

}
