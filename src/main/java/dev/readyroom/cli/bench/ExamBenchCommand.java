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

/** {@code bench exam}: many people take attempts at once. */
@Command(name = "exam", mixinStandardHelpOptions = true, sortOptions = false,
		description = { "Starts the built server as a process of its own on a fresh database and lets takers with no "
				+ "think time work through 20-question attempts as the page does it: sign-in, start, page, answers with "
				+ "receipt and next question, hand in, review, and again.",
				"Exit code 0; 1 if anything failed or an acknowledged answer was lost." })
class ExamBenchCommand implements Callable<Integer> {

	@Spec
	@Nullable CommandSpec spec;

	@Option(names = "--takers", defaultValue = "200", description = "How many at once (default: ${DEFAULT-VALUE}).")
	int takers;

	@Option(names = "--seconds", defaultValue = "30",
			description = "How long is measured, after a warm-up (default: ${DEFAULT-VALUE}).")
	int seconds;

	@Option(names = "--warm-up", defaultValue = "10", description = "Seconds before it (default: ${DEFAULT-VALUE}).")
	int warmUp;

	@Option(names = "--starts", defaultValue = "5",
			description = "Plain starts to take the median start-up time of; 0 to 20 (default: ${DEFAULT-VALUE}).")
	int starts;

	@Option(names = "--database-url",
			description = "A JDBC address of an empty PostgreSQL database; else a fresh H2 file is used.")
	@Nullable String databaseUrl;

	@Option(names = "--database-username", description = "For --database-url, where the address does not say it.")
	@Nullable String databaseUsername;

	@Option(names = "--database-password", description = "For --database-url, where the address does not say it.")
	@Nullable String databasePassword;

	@Option(names = "--java-option", description = "A flag for the server's Java in place of the documented ones.")
	@Nullable List<String> javaOptions;

	@Option(names = "--json", description = "One JSON object instead of a table.")
	boolean json;

	@Override
	public Integer call() throws Exception {
		check(this.takers >= 1 && this.takers <= 5000, "--takers is from 1 to 5000");
		check(this.seconds >= 1 && this.seconds <= 600, "--seconds is from 1 to 600");
		check(this.warmUp >= 0 && this.warmUp <= 120, "--warm-up is from 0 to 120");
		check(this.starts >= 0 && this.starts <= 20, "--starts is from 0 to 20");
		Path jar = ServerProcess.ownJar()
			.orElseThrow(() -> new ParameterException(command(),
					"bench needs the built jar: java -jar readyroom.jar bench …"));
		Path folder = Files.createTempDirectory("readyroom-bench");
		Database database = (this.databaseUrl == null) ? Database.h2(folder)
				: Database.at(this.databaseUrl, this.databaseUsername, this.databasePassword);
		try {
			ExamReport report = new ExamBench(jar, folder, database,
					(this.javaOptions == null) ? ServerProcess.DOCUMENTED_FLAGS : this.javaOptions,
					(this.json) ? (_) -> {
					} : (line) -> command().getErr().println(line))
				.run(this.takers, this.warmUp, this.seconds, this.starts);
			command().getOut().println(this.json ? report.json() : report.table());
			return report.clean() ? 0 : 1;
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
