package dev.readyroom.leaderboard.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.readyroom.identity.UserId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Boards of the whole installation. Each statement reads a few rows of an index, however
 * many are ranked; so that H2 reads them in the index's order, too, all of its columns
 * are named in the ordering.
 */
@Component
class BoardRows {

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	BoardRows(JdbcTemplate jdbc, JdbcClient client) {
		this.jdbc = jdbc;
		this.client = client;
	}

	/** The best, best first. */
	List<Standing> top(Board board, LocalDate begins, int most) {
		return this.client.sql("select * from standing where " + on(board, ">= 0") + backwards(board, most))
			.param("begins", begins)
			.query(StandingRows::standing)
			.list();
	}

	/**
	 * The nearest above and below a score and its learner, best first; the learner is not
	 * among them.
	 */
	Ranks.Neighbours around(Board board, LocalDate begins, int score, UserId learner, int most) {
		List<Standing> above = new ArrayList<>();
		List<Standing> below = new ArrayList<>();
		this.client
			.sql(part(1, board, "= :score and learner > :learner", forwards(board, most)) + " union all "
					+ part(2, board, ">= :better", forwards(board, most)) + " union all "
					+ part(3, board, "= :score and learner < :learner", backwards(board, most)) + " union all "
					+ part(4, board, "<= :worse and " + board.scoreColumn() + " >= 0", backwards(board, most)))
			.param("begins", begins)
			.param("score", score)
			// Not "> :score": H2 would begin at the score itself and pass by all ties.
			.param("better", score + 1)
			.param("worse", score - 1)
			.param("learner", learner.value())
			.query((row) -> {
				(row.getInt("part") <= 2 ? above : below).add(StandingRows.standing(row, 0));
			});
		return new Ranks.Neighbours(above.stream().limit(most).toList().reversed(),
				below.stream().limit(most).toList());
	}

	private static String part(int number, Board board, String condition, String order) {
		return "(select " + number + " as part, s.* from standing s where " + on(board, condition) + order + ")";
	}

	/** How many stand at each score. */
	Ladder ladder(Board board, LocalDate begins) {
		SortedMap<Integer, Integer> members = new TreeMap<>();
		this.client.sql("select score, members from standing_count where board = ? and begins = ? and members > 0")
			.params(board.name(), begins)
			.query((row) -> {
				members.put(row.getInt("score"), row.getInt("members"));
			});
		return new Ladder(members);
	}

	/** Adds what changed to the numbers at each score. */
	void add(Map<Step, Integer> changes) {
		List<Step> steps = changes.keySet()
			.stream()
			.filter((step) -> changes.getOrDefault(step, 0) != 0)
			.sorted()
			.toList();
		if (!steps.isEmpty()) {
			this.jdbc.batchUpdate("""
					insert into standing_count (board, begins, score, members) values (?, ?, ?, 0)
					on conflict do nothing""",
					steps.stream().map((step) -> row(step.board().name(), step.begins(), step.score())).toList());
			this.jdbc.batchUpdate("""
					update standing_count set members = members + ? where board = ? and begins = ? and score = ?""",
					steps.stream()
						.map((step) -> row(changes.getOrDefault(step, 0), step.board().name(), step.begins(),
								step.score()))
						.toList());
		}
	}

	/** Weeks and months that are long over. */
	int forget(LocalDate before) {
		return this.client.sql("delete from standing_count where begins < ? and begins > ?")
			.params(before, LocalDate.EPOCH)
			.update();
	}

	private static Object[] row(Object... values) {
		return values;
	}

	private static String on(Board board, String score) {
		String begins = (board.beginColumn() == null) ? "" : board.beginColumn() + " = :begins and ";
		return "ranked = true and " + begins + board.scoreColumn() + " " + score;
	}

	private static String forwards(Board board, int most) {
		return order(board, "", most);
	}

	private static String backwards(Board board, int most) {
		return order(board, " desc", most);
	}

	private static String order(Board board, String direction, int most) {
		String begins = (board.beginColumn() == null) ? "" : board.beginColumn() + direction + ", ";
		return " order by ranked" + direction + ", " + begins + board.scoreColumn() + direction + ", learner"
				+ direction + " fetch first " + most + " rows only";
	}

	/** A score of a board. */
	record Step(Board board, LocalDate begins, int score) implements Comparable<Step> {

		@Override
		public int compareTo(Step other) {
			return java.util.Comparator.comparing(Step::board)
				.thenComparing(Step::begins)
				.thenComparing(Step::score)
				.compare(this, other);
		}

		/** What two rows of one learner change. */
		static Map<Step, Integer> changes(StandingRows.Row before, StandingRows.Row after) {
			Map<Step, Integer> changes = new HashMap<>();
			count(before, -1, changes);
			count(after, 1, changes);
			return changes;
		}

		private static void count(StandingRows.Row row, int by, Map<Step, Integer> changes) {
			if (row.ranked()) {
				row.standing()
					.scores()
					.forEach((board,
							score) -> changes.merge(new Step(board,
									java.util.Objects.requireNonNull(row.standing().begins().get(board)), score), by,
									Integer::sum));
			}
		}

	}

}
