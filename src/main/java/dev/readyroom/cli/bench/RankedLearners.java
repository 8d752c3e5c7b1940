package dev.readyroom.cli.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

import dev.readyroom.shared.Ids;
import dev.readyroom.shared.Interval;

/**
 * Writes ranked learners by batches straight into the tables, as if each had practised.
 * Who has an account already (the viewers) is ranked like the others.
 */
final class RankedLearners {

	private static final UUID INSTALLATION = new UUID(0, 0);

	/**
	 * As the migration has them; building an index once is much faster than keeping it.
	 */
	private static final Map<String, String> INDEXES = Map.of("standing_week_accuracy", "week, week_accuracy",
			"standing_week_growth", "week, week_growth", "standing_week_days", "week, week_days",
			"standing_season_accuracy", "season, season_accuracy", "standing_season_growth", "season, season_growth",
			"standing_season_days", "season, season_days", "standing_month_growth", "month_of, month_growth",
			"standing_ever_accuracy", "ever_accuracy", "standing_ever_days", "ever_days");

	private static final int BATCH = 1000;

	private final SplittableRandom random = new SplittableRandom(2026);

	private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

	private final Map<Step, Integer> counts = new HashMap<>();

	private final Connection connection;

	private RankedLearners(Connection connection) {
		this.connection = connection;
	}

	/**
	 * @param viewers accounts by their addresses; all but the last are ranked
	 * @param cohort a cohort that somebody founded; as many as asked are in it, and
	 * ranked
	 */
	static void write(Database database, int learners, List<String> viewers, UUID cohort, int members)
			throws SQLException {
		try (Connection connection = database.connect()) {
			connection.setAutoCommit(false);
			new RankedLearners(connection).write(learners, viewers, cohort, members);
		}
	}

	private void write(int learners, List<String> viewers, UUID cohort, int members) throws SQLException {
		for (String index : INDEXES.keySet()) {
			execute("drop index " + index);
		}
		try (PreparedStatement account = prepare("""
				insert into account (id, email, password_hash, display_name, zone, theme, large_text, fewer_animations,
				shortcuts, chosen_allowance, granted_allowance, visitor, created_at, version)
				values (?, ?, 'none', ?, 'UTC', 'auto', false, false, true, 'STANDARD', 'STANDARD', false, ?, 0)""");
				PreparedStatement name = prepare("""
						insert into ranked_name (scope, account, nickname, nickname_key, joined_at)
						values (?, ?, ?, ?, ?)""");
				PreparedStatement member = prepare("""
						insert into cohort_member (cohort, account, leader, joined_at, shares_since)
						values (?, ?, false, ?, ?) on conflict do nothing""");
				PreparedStatement standing = prepare(
						"""
								insert into standing (learner, ranked, week, week_answers, week_points, week_accuracy, week_growth,
								week_days, season, season_answers, season_points, season_accuracy, season_growth, season_days,
								ever_answers, ever_points, ever_accuracy, ever_days, month_of, month_growth)
								values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
			for (int i = 0; i < learners; i++) {
				UUID id = (i < viewers.size()) ? idOf(viewers.get(i)) : Ids.next();
				if (i >= viewers.size()) {
					add(account, id, "learner-%08d@example.org".formatted(i), "Learner %08d".formatted(i), now());
				}
				boolean ranked = i != viewers.size() - 1;
				if (ranked) {
					add(name, INSTALLATION, id, "Nick %08d".formatted(i), "nick%08d".formatted(i), now());
				}
				if (i < members) {
					add(member, cohort, id, now(), now());
					add(name, cohort, id, "Nick %08d".formatted(i), "nick%08d".formatted(i), now());
				}
				standing(standing, id, ranked);
				if (i % BATCH == BATCH - 1 || i == learners - 1) {
					account.executeBatch();
					name.executeBatch();
					member.executeBatch();
					standing.executeBatch();
					this.connection.commit();
				}
			}
		}
		writeCounts();
		for (Map.Entry<String, String> index : INDEXES.entrySet()) {
			execute("create index " + index.getKey() + " on standing (ranked, " + index.getValue() + ", learner)");
		}
		execute("analyze");
	}

	private void standing(PreparedStatement standing, UUID id, boolean ranked) throws SQLException {
		LocalDate week = this.today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate season = this.today.with(IsoFields.DAY_OF_QUARTER, 1);
		LocalDate month = this.today.withDayOfMonth(1);
		Figures inWeek = figures(30, 120);
		Figures inSeason = figures(60, 900);
		Figures ever = figures(100, 4000);
		int weekGrowth = this.random.nextInt(1, 4000);
		int seasonGrowth = this.random.nextInt(1, 4000);
		int monthGrowth = this.random.nextInt(1, 4000);
		int weekDays = this.random.nextInt(1, 8);
		int seasonDays = this.random.nextInt(1, 60);
		int everDays = this.random.nextInt(1, 400);
		add(standing, id, ranked, week, inWeek.answers(), inWeek.points(), inWeek.accuracy(), weekGrowth, weekDays,
				season, inSeason.answers(), inSeason.points(), inSeason.accuracy(), seasonGrowth, seasonDays,
				ever.answers(), ever.points(), ever.accuracy(), everDays, month, monthGrowth);
		if (ranked) {
			count("WEEK_ACCURACY", week, inWeek.accuracy());
			count("WEEK_GROWTH", week, weekGrowth);
			count("WEEK_DAYS", week, weekDays);
			count("SEASON_ACCURACY", season, inSeason.accuracy());
			count("SEASON_GROWTH", season, seasonGrowth);
			count("SEASON_DAYS", season, seasonDays);
			count("EVER_ACCURACY", LocalDate.EPOCH, ever.accuracy());
			count("EVER_DAYS", LocalDate.EPOCH, everDays);
			count("MONTH_GROWTH", month, monthGrowth);
		}
	}

	private Figures figures(int from, int to) {
		int answers = this.random.nextInt(from, to);
		double rate = (this.random.nextDouble() + this.random.nextDouble() + this.random.nextDouble()) / 3;
		int points = (int) Math.round(answers * rate);
		return new Figures(answers, points, (int) Math.floor(10_000 * Interval.wilson(points, answers).low()));
	}

	private void count(String board, LocalDate begins, int score) {
		this.counts.merge(new Step(board, begins, score), 1, Integer::sum);
	}

	private void writeCounts() throws SQLException {
		try (PreparedStatement insert = prepare(
				"insert into standing_count (board, begins, score, members) values (?, ?, ?, ?)")) {
			int rows = 0;
			for (Map.Entry<Step, Integer> count : this.counts.entrySet()) {
				Step step = count.getKey();
				add(insert, step.board(), step.begins(), step.score(), count.getValue());
				if (++rows % BATCH == 0) {
					insert.executeBatch();
				}
			}
			insert.executeBatch();
		}
		this.connection.commit();
	}

	private UUID idOf(String email) throws SQLException {
		try (PreparedStatement query = prepare("select id from account where email = ?")) {
			query.setString(1, email);
			try (var rows = query.executeQuery()) {
				rows.next();
				return rows.getObject(1, UUID.class);
			}
		}
	}

	private PreparedStatement prepare(String sql) throws SQLException {
		return this.connection.prepareStatement(sql);
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
		this.connection.commit();
	}

	private static void add(PreparedStatement statement, Object... values) throws SQLException {
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
		statement.addBatch();
	}

	private static OffsetDateTime now() {
		return OffsetDateTime.now(ZoneOffset.UTC);
	}

	private record Figures(int answers, int points, int accuracy) {
	}

	private record Step(String board, LocalDate begins, int score) {
	}

}
