package dev.readyroom.questionbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.check.Rules;
import dev.readyroom.questionbank.check.Statistics;
import dev.readyroom.questionbank.layout.LayoutCheck;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.BankFiles;

/** Looks at a bank's files without a database or a server. */
public final class BankCheck {

	private final Bank bank;

	private final List<Problem> problems;

	private BankCheck(BankFiles files, LocalDate today) {
		this.bank = Bank.read(files);
		this.problems = Stream.concat(Rules.judge(this.bank, today).stream(), LayoutCheck.judge(this.bank).stream())
			.sorted(dev.readyroom.questionbank.source.Problem.BY_PLACE)
			.map(Problem::of)
			.toList();
	}

	/**
	 * @throws java.nio.file.NoSuchFileException where there is no such folder
	 */
	public static BankCheck of(Path folder, LocalDate today) throws IOException {
		return new BankCheck(BankFiles.in(folder), today);
	}

	/** The bank that the program brings along. */
	public static BankCheck ofOwnBank(LocalDate today) {
		return new BankCheck(BankFiles.onClassPath(), today);
	}

	/**
	 * Rewrites the files that can be read but are not in the canonical layout.
	 * @return the files rewritten, by their path below the folder
	 */
	public static List<String> fix(Path folder) throws IOException {
		Map<String, String> canonical = LayoutCheck.canonical(Bank.read(BankFiles.in(folder)));
		for (Map.Entry<String, String> file : canonical.entrySet()) {
			Files.writeString(folder.resolve(file.getKey()), file.getValue());
		}
		return List.copyOf(canonical.keySet());
	}

	/** What is wrong, in the order of the files. */
	public List<Problem> problems() {
		return this.problems;
	}

	public long errors() {
		return this.problems.stream().filter((problem) -> problem.severity().equals("error")).count();
	}

	public long warnings() {
		return this.problems.size() - errors();
	}

	public long questions() {
		return this.bank.questions().filter((read) -> !read.question().isRetired()).count();
	}

	/** Files of questions. */
	public int files() {
		return this.bank.topics().size();
	}

	/** {@code N questions in M files, E errors, W warnings} */
	public String summary() {
		return questions() + " questions in " + files() + " files, " + errors() + " errors, " + warnings()
				+ " warnings";
	}

	public Figures figures() {
		Statistics statistics = Statistics.of(this.bank);
		return new Figures(statistics.findings().stream().map(Statistics.Finding::toString).toList(),
				statistics.isWithinBounds());
	}

	/**
	 * The bank in figures.
	 *
	 * @param lines for people; what is out of bounds says so
	 */
	public record Figures(List<String> lines, boolean withinBounds) {

		public Figures {
			lines = List.copyOf(lines);
		}

	}

	/**
	 * Something about a file that somebody should change.
	 *
	 * @param severity {@code error} or {@code warning}
	 * @param line counted from 1
	 * @param question id of the question it is about; null where it is about none
	 */
	public record Problem(String file, int line, String severity, @Nullable String question, String message,
			String remedy, String text) {

		private static Problem of(dev.readyroom.questionbank.source.Problem it) {
			return new Problem(it.file(), it.line(), it.severity().toString(), it.question(), it.message(), it.remedy(),
					it.toString());
		}

		/** {@code file:line: error|warning [id] message. remedy.} */
		@Override
		public String toString() {
			return this.text;
		}

	}

}
