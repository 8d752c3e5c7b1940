package dev.readyroom.leaderboard.standing;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LadderTests {

	private final Ladder ladder = new Ladder(new TreeMap<>(Map.of(9000, 1, 8000, 3, 7000, 2)));

	/** Who is not counted yet stands where their score would. */
	@ParameterizedTest
	@CsvSource({ "9500, 1", "9000, 1", "8500, 2", "8000, 2", "7999, 5", "7000, 5", "6999, 7", "0, 7" })
	void equalScoresShareARankAndTheNextOnesAreLeftOut(int score, int rank) {
		assertThat(this.ladder.rank(score)).isEqualTo(rank);
	}

	@Test
	void allAreCounted() {
		assertThat(this.ladder.total()).isEqualTo(6);
		assertThat(new Ladder(new TreeMap<>()).total()).isZero();
		assertThat(new Ladder(new TreeMap<>()).rank(5)).isEqualTo(1);
	}

}
