package dev.readyroom.leaderboard.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.leaderboard.membership.Scope;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Standings in the database, by their learners. */
@Component
class StandingRows {

	private static final String UPDATE = """
			update standing set ranked = ?, week = ?, week_answers = ?, week_points = ?, week_accuracy = ?,
			week_growth = ?, week_days = ?, season = ?, season_answers = ?, season_points = ?, season_accuracy = ?,
			season_growth = ?, season_days = ?, ever_answers = ?, ever_points = ?, ever_accuracy = ?, ever_days = ?,
			month_of = ?, month_growth = ? where learner = ?""";

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	StandingRows(JdbcTemplate jdbc, JdbcClient client) {
		this.jdbc = jdbc;
		this.client = client;
	}

	Optional<Row> find(UserId learner) {
		return this.client.sql("select * from standing where learner = ?")
			.param(learner.value())
			.query((row, number) -> new Row(row.getBoolean("ranked"), standing(row, number)))
			.optional();
	}

	/** Of those who want to be ranked in a scope. */
	List<Standing> ofScope(Scope scope) {
		return this.client
			.sql("select s.* from ranked_name n join standing s on s.learner = n.account where n.scope = ?")
			.param(scope.value())
			.query(StandingRows::standing)
			.list();
	}

	/** Makes a row for whoever has none, and locks those of all. */
	Map<UserId, Row> lock(Collection<UserId> learners) {
		List<UUID> ids = learners.stream().map(UserId::value).distinct().sorted().toList();
		this.jdbc.batchUpdate("insert into standing (learner, ranked) values (?, false) on conflict do nothing",
				ids.stream().map((id) -> new Object[] { id }).toList());
		Map<UserId, Row> found = new HashMap<>();
		this.client.sql("select * from standing where learner in (:ids) order by learner for update")
			.param("ids", ids)
			.query((row) -> {
				found.put(learner(row), new Row(row.getBoolean("ranked"), standing(row, 0)));
			});
		return found;
	}

	void save(Collection<Row> rows) {
		List<Object[]> values = rows.stream().map(StandingRows::values).toList();
		if (!values.isEmpty()) {
			this.jdbc.batchUpdate(UPDATE, values);
		}
	}

	void delete(Collection<UserId> learners) {
		if (!learners.isEmpty()) {
			this.jdbc.batchUpdate("delete from standing where learner = ?",
					learners.stream().map((learner) -> new Object[] { learner.value() }).toList());
		}
	}

	private static Object[] values(Row row) {
		Standing standing = row.standing();
		List<@Nullable Object> values = new ArrayList<>();
		values.add(row.ranked());
		span(values, standing, Span.WEEK, Board.WEEK_ACCURACY, Board.WEEK_GROWTH, Board.WEEK_DAYS);
		span(values, standing, Span.SEASON, Board.SEASON_ACCURACY, Board.SEASON_GROWTH, Board.SEASON_DAYS);
		figures(values, standing, Span.EVER);
		values.add(standing.scores().get(Board.EVER_ACCURACY));
		values.add(standing.scores().get(Board.EVER_DAYS));
		values.add(standing.begins().get(Board.MONTH_GROWTH));
		values.add(standing.scores().get(Board.MONTH_GROWTH));
		values.add(standing.learner().value());
		return values.toArray();
	}

	private static void span(List<@Nullable Object> values, Standing standing, Span span, Board... boards) {
		values.add(standing.begins().get(boards[0]));
		figures(values, standing, span);
		for (Board board : boards) {
			values.add(standing.scores().get(board));
		}
	}

	private static void figures(List<@Nullable Object> values, Standing standing, Span span) {
		Figures figures = Objects.requireNonNull(standing.figures().get(span));
		values.add(figures.answers());
		values.add(BigDecimal.valueOf(figures.points()).setScale(4, RoundingMode.HALF_UP));
	}

	static Standing standing(ResultSet row, int number) throws SQLException {
		Map<Board, LocalDate> begins = new EnumMap<>(Board.class);
		Map<Board, Integer> scores = new EnumMap<>(Board.class);
		for (Board board : Board.values()) {
			String column = board.beginColumn();
			LocalDate from = (column == null) ? LocalDate.EPOCH : row.getObject(column, LocalDate.class);
			int score = row.getInt(board.scoreColumn());
			if (from != null) {
				begins.put(board, from);
			}
			if (!row.wasNull() && from != null) {
				scores.put(board, score);
			}
		}
		Map<Span, Figures> figures = new EnumMap<>(Span.class);
		figures.put(Span.WEEK, figures(row, "week"));
		figures.put(Span.SEASON, figures(row, "season"));
		figures.put(Span.EVER, figures(row, "ever"));
		return new Standing(learner(row), figures, begins, scores);
	}

	private static Figures figures(ResultSet row, String span) throws SQLException {
		return new Figures(row.getInt(span + "_answers"), row.getDouble(span + "_points"), row.getInt(span + "_days"));
	}

	private static UserId learner(ResultSet row) throws SQLException {
		return new UserId(Objects.requireNonNull(row.getObject("learner", UUID.class)));
	}

	/**
	 * A standing as it is kept.
	 *
	 * @param ranked whether the learner wants to be on the boards of the whole
	 * installation
	 */
	record Row(boolean ranked, Standing standing) {
	}

}
