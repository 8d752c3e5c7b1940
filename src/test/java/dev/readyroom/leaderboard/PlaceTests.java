package dev.readyroom.leaderboard;

import java.util.List;

import dev.readyroom.identity.UserId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlaceTests {

	@Test
	void accuracyRanksAndNotTheRateAlone() {
		Tally fewButPerfect = tally(30, 30);
		Tally manyAndGood = tally(380, 400);
		Tally manyAndFair = tally(300, 400);
		assertThat(Place.among(List.of(manyAndFair, fewButPerfect, manyAndGood))).extracting(Place::member)
			.containsExactly(manyAndGood.member(), fewButPerfect.member(), manyAndFair.member());
	}

	@Test
	void equalAccuracyIsAnEqualRankAndTheNextIsLeftOut() {
		assertThat(Place.among(List.of(tally(40, 50), tally(45, 50), tally(40, 50), tally(39, 50))))
			.extracting(Place::rank)
			.containsExactly(1, 2, 2, 4);
	}

	@Test
	void fewerThanThirtyAnswersAreNotRanked() {
		assertThat(Place.among(List.of(tally(29, 29), tally(1, 30)))).extracting(Place::answers).containsExactly(30);
	}

	@Test
	void accuracyIsShownRoundedDown() {
		Place place = Place.among(List.of(tally(30, 30))).getFirst();
		assertThat(place.accuracy()).isBetween(.8864, .8866);
		assertThat(place.accuracyPercent()).isEqualTo("88.6");
		assertThat(place.ratePercent()).isEqualTo(100);
	}

	private static Tally tally(double right, int answers) {
		return new Tally(UserId.next(), right, answers);
	}

}
