package dev.readyroom.cli;

import dev.readyroom.cli.bench.BenchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command-line side of Readyroom. Exit codes: 0 done, 1 the command found problems, 2
 * the call itself was wrong.
 */
@Command(name = "readyroom", mixinStandardHelpOptions = true, versionProvider = Version.class,
		subcommands = { CheckCommand.class, ImportCommand.class, ExportCommand.class, BenchCommand.class },
		description = "Readyroom serves when called without a command. Commands:")
public final class CommandLineTool {

	private CommandLineTool() {
	}

	/** Whether these arguments ask for the tool rather than for the server. */
	public static boolean isMeant(String... args) {
		return args.length > 0 && (!args[0].startsWith("-") || "--help".equals(args[0]) || "--version".equals(args[0]));
	}

	public static int run(String... args) {
		return commandLine().execute(args);
	}

	static CommandLine commandLine() {
		return new CommandLine(new CommandLineTool());
	}

}
