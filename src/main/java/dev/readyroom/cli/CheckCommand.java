package dev.readyroom.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

import dev.readyroom.questionbank.BankCheck;

/** Checks a question bank; starts neither server nor database. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = { "Checks a question bank and prints every problem with file, line and remedy.",
				"Exit code 0: no error (and, with --stats, all figures within bounds); 1 otherwise." })
class CheckCommand implements Callable<Integer> {

	private static final Path DEFAULT = Path.of("question-bank");

	@Spec
	@Nullable CommandSpec spec;

	@Parameters(arity = "0..1", paramLabel = "DIR",
			description = "the bank's folder; without it question-bank in the working folder, "
					+ "or the bank that the program brings along")
	@Nullable Path folder;

	@Option(names = "--stats", description = "also print the bank in figures, and mark what is out of bounds")
	boolean stats;

	@Option(names = "--fix", description = "first rewrite the files of questions into the canonical layout")
	boolean fix;

	@Option(names = "--json", description = "print one JSON object instead of text")
	boolean json;

	@Override
	public Integer call() throws IOException {
		Path chosen = chosen();
		if (this.fix) {
			fix(chosen);
		}
		BankCheck check = check(chosen);
		BankCheck.@Nullable Figures figures = this.stats ? check.figures() : null;
		print(check, figures);
		return (check.errors() == 0 && (figures == null || figures.withinBounds())) ? 0 : 1;
	}

	private @Nullable Path chosen() {
		return (this.folder == null && Files.isDirectory(DEFAULT)) ? DEFAULT : this.folder;
	}

	private BankCheck check(@Nullable Path chosen) throws IOException {
		try {
			LocalDate today = LocalDate.now();
			return (chosen != null) ? BankCheck.of(chosen, today) : BankCheck.ofOwnBank(today);
		}
		catch (NoSuchFileException ex) {
			throw wrongCall("There is no folder " + chosen);
		}
	}

	private void fix(@Nullable Path chosen) throws IOException {
		if (chosen == null || !Files.isDirectory(chosen)) {
			throw wrongCall("--fix needs a folder of files");
		}
		for (String file : BankCheck.fix(chosen)) {
			if (!this.json) {
				out().println("rewritten: " + file);
			}
		}
	}

	private void print(BankCheck check, BankCheck.@Nullable Figures figures) {
		if (this.json) {
			out().println(JsonMapper.builder().build().writeValueAsString(CheckReport.of(check, figures)));
			return;
		}
		check.problems().forEach((problem) -> out().println(problem));
		if (figures != null) {
			figures.lines().forEach((line) -> out().println(line));
		}
		out().println(check.summary());
	}

	private ParameterException wrongCall(String message) {
		return new ParameterException(spec().commandLine(), message);
	}

	private PrintWriter out() {
		return spec().commandLine().getOut();
	}

	private CommandSpec spec() {
		return java.util.Objects.requireNonNull(this.spec);
	}

}
