package dev.readyroom.leaderboard.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import dev.readyroom.identity.UserId;

/** A board of few enough to sort. */
final class SortedRanks implements Ranks {

	private final List<Standing> sorted;

	private final Map<UserId, String> nicknames;

	private final Ladder ladder;

	SortedRanks(List<Standing> standings, Map<UserId, String> nicknames, Board board, LocalDate begins) {
		this.nicknames = nicknames;
		this.sorted = standings.stream()
			.filter((standing) -> standing.score(board, begins).isPresent())
			.sorted(Comparator.comparingInt((Standing standing) -> -standing.score(board, begins).orElseThrow())
				.thenComparing((standing) -> standing.learner().value()))
			.toList();
		TreeMap<Integer, Integer> members = new TreeMap<>();
		this.sorted.forEach((standing) -> members.merge(standing.score(board, begins).orElseThrow(), 1, Integer::sum));
		this.ladder = new Ladder(members);
	}

	@Override
	public List<Standing> top() {
		return this.sorted.subList(0, Math.min(BoardView.TOP, this.sorted.size()));
	}

	@Override
	public Map<UserId, String> nicknames() {
		return this.nicknames;
	}

	@Override
	public int rank(int score) {
		return this.ladder.rank(score);
	}

	@Override
	public int total() {
		return this.ladder.total();
	}

	@Override
	public Neighbours around(Standing own, int score) {
		int place = IntStream.range(0, this.sorted.size())
			.filter((i) -> this.sorted.get(i).learner().equals(own.learner()))
			.findFirst()
			.orElse(-1);
		if (place < 0) {
			return new Neighbours(List.of(), List.of());
		}
		return new Neighbours(this.sorted.subList(Math.max(0, place - BoardView.AROUND), place),
				this.sorted.subList(place + 1, Math.min(this.sorted.size(), place + 1 + BoardView.AROUND)));
	}

}
