package dev.readyroom.cli.bench;

import picocli.CommandLine.Command;

/** Groups what can be measured. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures this server under load.",
		subcommands = { ExamBenchCommand.class, LeaderboardBenchCommand.class })
public final class BenchCommand {

}
