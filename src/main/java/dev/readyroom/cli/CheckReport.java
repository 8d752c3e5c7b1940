package dev.readyroom.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.BankCheck;

/** What {@code check --json} prints. */
record CheckReport(long questions, int files, long errors, long warnings, List<Line> problems,
		@Nullable List<String> stats, @Nullable Boolean withinBounds) {

	record Line(String file, int line, String severity, @Nullable String question, String message, String remedy) {
	}

	static CheckReport of(BankCheck check, BankCheck.@Nullable Figures figures) {
		List<Line> problems = check.problems()
			.stream()
			.map((it) -> new Line(it.file(), it.line(), it.severity(), it.question(), it.message(), it.remedy()))
			.toList();
		return new CheckReport(check.questions(), check.files(), check.errors(), check.warnings(), problems,
				(figures != null) ? figures.lines() : null, (figures != null) ? figures.withinBounds() : null);
	}

}
