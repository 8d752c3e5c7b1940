package dev.readyroom.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bench leaderboard}: pages with many ranked learners. */
@Command(name = "leaderboard", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Fills a fresh database with ranked learners and a cohort, starts the built server on it as a "
				+ "process of its own, and measures its pages over real HTTP on loopback, one request at a time: the top "
				+ "50, own rank and neighbours, a cohort's leaderboard and a cohort's page, each a whole rendered page.",
				"Exit code 0; 1 if a page failed." })
class LeaderboardBenchCommand implements Callable<Integer> {

	@Spec
	@Nullable CommandSpec spec;

	@Option(names = "--learners", defaultValue = "10000",
			description = "How many are ranked (default: ${DEFAULT-VALUE}).")
	int learners;

	@Option(names = "--cohort", defaultValue = "2000",
			description = "How many of them are in a cohort (default: ${DEFAULT-VALUE}).")
	int cohort;

	@Option(names = "--requests", defaultValue = "2000",
			description = "Requests measured for each page, after half as many to warm up (default: ${DEFAULT-VALUE}).")
	int requests;

	@Option(names = "--database-url",
			description = "A JDBC address of an empty PostgreSQL database; else a fresh H2 file is used.")
	@Nullable String databaseUrl;

	@Option(names = "--database-username", description = "For --database-url, where the address does not say it.")
	@Nullable String databaseUsername;

	@Option(names = "--database-password", description = "For --database-url, where the address does not say it.")
	@Nullable String databasePassword;

	@Option(names = "--java-option", description = "A flag for the server's Java in place of the documented ones.")
	@Nullable List<String> javaOptions;

	@Option(names = "--json", description = "One JSON object instead of lines.")
	boolean json;

	@Override
	public Integer call() throws Exception {
		check(this.learners >= 100 && this.learners <= 5_000_000, "--learners is from 100 to 5000000");
		check(this.cohort >= 50 && this.cohort <= this.learners, "--cohort is from 50 to --learners");
		check(this.requests >= 100 && this.requests <= 100_000, "--requests is from 100 to 100000");
		Path jar = ServerProcess.ownJar()
			.orElseThrow(() -> new ParameterException(command(),
					"bench needs the built jar: java -jar readyroom.jar bench …"));
		Path folder = Files.createTempDirectory("readyroom-bench");
		Database database = (this.databaseUrl == null) ? Database.h2(folder)
				: Database.at(this.databaseUrl, this.databaseUsername, this.databasePassword);
		try {
			LeaderboardReport report = new LeaderboardBench(jar, folder, database,
					(this.javaOptions == null) ? ServerProcess.DOCUMENTED_FLAGS : this.javaOptions,
					(this.json) ? (_) -> {
					} : (line) -> command().getErr().println(line))
				.run(this.learners, this.cohort, this.requests);
			command().getOut().println(this.json ? report.json() : report.lines());
			return (report.failed() == 0) ? 0 : 1;
		}
		finally {
			Folders.delete(folder);
		}
	}

	private void check(boolean condition, String otherwise) {
		if (!condition) {
			throw new ParameterException(command(), otherwise);
		}
	}

	private picocli.CommandLine command() {
		return java.util.Objects.requireNonNull(this.spec).commandLine();
	}

}
