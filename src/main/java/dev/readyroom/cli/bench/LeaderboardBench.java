package dev.readyroom.cli.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;

import org.HdrHistogram.Histogram;

/** The measurement itself. */
final class LeaderboardBench {

	private static final int VIEWERS = 20;

	private static final List<String> MEASURES = List.of("accuracy", "growth", "days");

	private static final List<String> SPANS = List.of("week", "season", "ever");

	private final Path jar;

	private final Path folder;

	private final Database database;

	private final List<String> flags;

	private final Consumer<String> progress;

	private final SplittableRandom random = new SplittableRandom(7);

	LeaderboardBench(Path jar, Path folder, Database database, List<String> flags, Consumer<String> progress) {
		this.jar = jar;
		this.folder = folder;
		this.database = database;
		this.flags = flags;
		this.progress = progress;
	}

	LeaderboardReport run(int learners, int members, int requests) throws Exception {
		List<Viewer> viewers = new ArrayList<>();
		this.progress.accept("Starting the server on a fresh database …");
		String cohort;
		try (ServerProcess server = ServerProcess.start(this.jar, this.folder, this.flags, this.database)) {
			for (int i = 0; i < VIEWERS; i++) {
				viewers.add(new Viewer(i, server.port()));
				viewers.getLast().signUp();
			}
			cohort = viewers.getFirst().found();
		}
		this.progress.accept("Writing " + learners + " ranked learners …");
		long begun = System.nanoTime();
		RankedLearners.write(this.database, learners, viewers.stream().map(Viewer::email).toList(),
				UUID.fromString(cohort.replaceFirst(".*/", "")), members);
		double written = (System.nanoTime() - begun) / 1e9;
		this.progress.accept("Measuring …");
		try (ServerProcess server = ServerProcess.start(this.jar, this.folder, this.flags, this.database)) {
			for (Viewer viewer : viewers) {
				viewer.moveTo(server.port());
			}
			double first = first(viewers);
			measure(viewers, cohort, requests / 2);
			Map<Look, Histogram> seen = measure(viewers, cohort, requests);
			return new LeaderboardReport(learners, members, requests, seen, first, written,
					server.peakResidentMegabytes(), this.database.kind());
		}
		finally {
			viewers.forEach(Viewer::close);
		}
	}

	/** The slowest first look at a board: nothing of it is in memory yet. */
	private static double first(List<Viewer> viewers) throws Exception {
		long slowest = 0;
		viewers.getFirst().look("/cohorts", "<main");
		viewers.getFirst().look("/leaderboard", "leaderboard-rank");
		for (String measure : MEASURES) {
			for (String span : SPANS) {
				slowest = Math.max(slowest,
						viewers.get(1).look("/leaderboard?measure=" + measure + "&span=" + span, "leaderboard-rank"));
			}
		}
		return slowest / 1e6;
	}

	private Map<Look, Histogram> measure(List<Viewer> viewers, String cohort, int requests) throws Exception {
		Map<Look, Histogram> seen = new EnumMap<>(Look.class);
		for (Look look : Look.values()) {
			// Microseconds up to a minute, to three digits.
			seen.put(look, new Histogram(60_000_000L, 3));
		}
		for (int i = 0; i < requests; i++) {
			for (Map.Entry<Look, Histogram> look : seen.entrySet()) {
				long nanos = look(look.getKey(), viewers, cohort);
				look.getValue().recordValue(Math.min(nanos / 1000, 60_000_000L));
			}
		}
		return seen;
	}

	private long look(Look look, List<Viewer> viewers, String cohort) throws Exception {
		Viewer ranked = viewers.get(this.random.nextInt(VIEWERS - 1));
		String board = "?measure=" + MEASURES.get(this.random.nextInt(3)) + "&span="
				+ SPANS.get(this.random.nextInt(3));
		return switch (look) {
			// The last viewer has not joined, and so sees the top alone.
			case TOP_50 -> viewers.getLast().look("/leaderboard" + board, "Nick ");
			case OWN_RANK_AND_NEIGHBOURS -> ranked.look("/leaderboard" + board, "leaderboard-rank");
			case COHORT_LEADERBOARD -> ranked.look(cohort + "/leaderboard" + board, "leaderboard-rank");
			case COHORT_PAGE -> ranked.look(cohort, "The many");
		};
	}

	/** What is looked at. */
	enum Look {

		TOP_50, OWN_RANK_AND_NEIGHBOURS, COHORT_LEADERBOARD, COHORT_PAGE

	}

}
