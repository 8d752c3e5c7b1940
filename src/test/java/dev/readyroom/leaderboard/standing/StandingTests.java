package dev.readyroom.leaderboard.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dev.readyroom.identity.UserId;
import dev.readyroom.progress.PracticeDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The ranking rules, on a Wednesday in the middle of a season. */
class StandingTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	/** Days as {@code daysAgo:points/answers}. */
	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "0:29/29, WEEK_ACCURACY, -", "0:30/30, WEEK_ACCURACY, 8864",
			"0:0/30, WEEK_ACCURACY, 0", "0:15/15 1:15/15, WEEK_ACCURACY, 8864", "0:15/15 3:15/15, WEEK_ACCURACY, -",
			"0:15/15 3:15/15, SEASON_ACCURACY, 8864", "60:40/50, SEASON_ACCURACY, -", "60:40/50, EVER_ACCURACY, 6696",
			"0:300/400, EVER_ACCURACY, 7053", "0:380/400, EVER_ACCURACY, 9240" })
	void accuracyIsTheLowerEndOfTheIntervalFromThirtyAnswersOn(String days, Board board, Integer score) {
		assertThat(score(days, board)).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "0:30/40 10:20/40, WEEK_GROWTH, 2500", "0:30/40 10:30/40, WEEK_GROWTH, -",
					"0:20/40 10:30/40, WEEK_GROWTH, -", "0:29/29 10:10/40, WEEK_GROWTH, -",
					"0:40/40 10:10/29, WEEK_GROWTH, -", "0:40/40 32:10/30, WEEK_GROWTH, 6667",
					"0:40/40 33:10/30, WEEK_GROWTH, -", "0:40/40 60:10/40, SEASON_GROWTH, 7500",
					"3:40/40 30:10/40, MONTH_GROWTH, 7500", "3:40/40 20:40/40, MONTH_GROWTH, -" })
	void growthIsTheRiseOverTheThirtyDaysBefore(String days, Board board, Integer score) {
		assertThat(score(days, board)).isEqualTo(score);
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "-, WEEK_DAYS, -", "0:0/1, WEEK_DAYS, 1", "0:0/1 1:1/1 2:9/9, WEEK_DAYS, 3",
					"0:1/1 3:1/1, WEEK_DAYS, 1", "0:1/1 3:1/1, SEASON_DAYS, 2", "0:1/1 90:1/1, SEASON_DAYS, 1",
					"0:1/1 900:1/1, EVER_DAYS, 2" })
	void consistencyIsTheNumberOfDays(String days, Board board, Integer score) {
		assertThat(score(days, board)).isEqualTo(score);
	}

	@Test
	void aScoreIsOfItsWeekOnly() {
		Standing standing = standing("0:30/30");
		LocalDate week = Span.WEEK.begins(TODAY);
		assertThat(standing.score(Board.WEEK_ACCURACY, week)).hasValue(8864);
		assertThat(standing.score(Board.WEEK_ACCURACY, week.plusWeeks(1))).isEmpty();
		assertThat(standing.figures(Board.WEEK_ACCURACY, TODAY).answers()).isEqualTo(30);
		assertThat(standing.figures(Board.WEEK_ACCURACY, TODAY.plusWeeks(1)).answers()).isZero();
		assertThat(standing.figures(Board.EVER_ACCURACY, TODAY.plusYears(1)).answers()).isEqualTo(30);
	}

	@Test
	void fewButPerfectDoNotBeatManyAndGood() {
		assertThat(score("0:30/30", Board.EVER_ACCURACY)).isLessThan(score("0:380/400", Board.EVER_ACCURACY));
	}

	@Test
	void ofFewTheNeighboursAreThoseNextInOrder() {
		List<Standing> standings = new ArrayList<>();
		for (int points = 30; points > 20; points--) {
			standings.add(standing("0:" + points + "/30"));
		}
		standings.add(standing("0:29/30"));
		standings.add(standing("0:5/5"));
		SortedRanks ranks = new SortedRanks(standings, Map.of(), Board.WEEK_ACCURACY, Span.WEEK.begins(TODAY));
		assertThat(ranks.total()).isEqualTo(11);
		assertThat(ranks.top().stream().map((one) -> ranks.rank(one.scores().get(Board.WEEK_ACCURACY))))
			.containsExactly(1, 2, 2, 4, 5, 6, 7, 8, 9, 10, 11);
		Standing fifth = standings.get(3);
		Ranks.Neighbours around = ranks.around(fifth, fifth.scores().get(Board.WEEK_ACCURACY));
		assertThat(around.above()).endsWith(standings.get(2)).hasSize(3);
		assertThat(around.below()).containsExactly(standings.get(4), standings.get(5), standings.get(6));
		assertThat(ranks.around(standings.getFirst(), 0).above()).isEmpty();
	}

	private static Integer score(String days, Board board) {
		return standing(days).scores().get(board);
	}

	private static Standing standing(String days) {
		List<PracticeDay> practised = (days == null) ? List.of()
				: Arrays.stream(days.split(" ")).map(StandingTests::day).toList();
		return Standing.of(UserId.next(), practised, TODAY);
	}

	private static PracticeDay day(String text) {
		String[] parts = text.split("[:/]");
		return new PracticeDay(TODAY.minusDays(Integer.parseInt(parts[0])), Integer.parseInt(parts[2]),
				Double.parseDouble(parts[1]));
	}

}
