package dev.readyroom.leaderboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.readyroom.identity.UserId;

/**
 * Somebody's place among those who are ranked.
 *
 * @param rank from 1
 * @param accuracy the lower end of the interval around the rate of right answers, 0 to 1
 */
record Place(int rank, UserId member, double accuracy, double rate, int answers) {

	/**
	 * Ranks by accuracy; equal accuracy is the same rank, and the next ones are left out.
	 */
	static List<Place> among(List<Tally> tallies) {
		List<Tally> best = tallies.stream()
			.filter(Tally::ranked)
			.sorted(Comparator.comparingDouble((Tally tally) -> -tally.rate().low())
				.thenComparing((tally) -> tally.member().value()))
			.toList();
		List<Place> places = new ArrayList<>(best.size());
		for (Tally tally : best) {
			double accuracy = tally.rate().low();
			boolean tie = !places.isEmpty() && places.getLast().accuracy() == accuracy;
			places.add(new Place(tie ? places.getLast().rank() : places.size() + 1, tally.member(), accuracy,
					tally.rate().rate(), tally.answers()));
		}
		return places;
	}

	/** With one decimal: what is told apart in rank should be told apart by eye. */
	public String accuracyPercent() {
		return "%.1f".formatted(Math.floor(1000 * this.accuracy) / 10);
	}

	public int ratePercent() {
		return (int) Math.round(100 * this.rate);
	}

}
