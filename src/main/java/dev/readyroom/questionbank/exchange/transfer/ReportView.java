package dev.readyroom.questionbank.exchange.transfer;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.exchange.ImportReport;
import dev.readyroom.web.Paging;

/**
 * A report as a page shows it.
 *
 * @param show {@code all}, {@code refused} or {@code lossy}
 * @param missing what all that enters still needs: said once, and not with each of them
 */
record ReportView(ImportReport.Totals totals, String show, List<Row> rows, Paging paging, List<String> missing) {

	private static final int PAGE_SIZE = 100;

	/**
	 * One item.
	 *
	 * @param file its file, where the report has several or the item comes from a package
	 * @param known whether its type is one of ours, which has a name for people
	 * @param missing what it needs beside what all need
	 */
	record Row(String file, ImportReport.Line line, boolean known, List<String> missing) {

		static Row of(ImportReport.FileLines file, ImportReport.Line line, boolean many, List<String> all) {
			String within = (line.within() != null) ? line.within() : "";
			String both = (many && !within.isEmpty()) ? file.file() + ": " + within : many ? file.file() : within;
			return new Row(both, line, QuestionType.of(line.type()).isPresent(),
					line.missing().stream().filter((it) -> !all.contains(it)).toList());
		}

	}

	static ReportView of(ImportReport report, @Nullable String show, int page) {
		String chosen = (show != null && (show.equals("refused") || show.equals("lossy"))) ? show : "all";
		boolean many = report.files().size() > 1;
		List<String> missing = missing(report);
		List<Row> rows = report.files()
			.stream()
			.flatMap((file) -> file.items().stream().map((line) -> Row.of(file, line, many, missing)))
			.filter((row) -> switch (chosen) {
				case "refused" -> !row.line().enters();
				case "lossy" -> !row.line().lost().isEmpty();
				default -> true;
			})
			.toList();
		Paging paging = Paging.of(page, PAGE_SIZE, rows.size());
		int from = (int) paging.offset();
		return new ReportView(report.totals(), chosen, rows.subList(from, Math.min(rows.size(), from + PAGE_SIZE)),
				paging, missing);
	}

	/** Of one alone, it is said with it. */
	private static List<String> missing(ImportReport report) {
		List<List<String>> each = report.files()
			.stream()
			.flatMap((file) -> file.items().stream())
			.filter(ImportReport.Line::enters)
			.map(ImportReport.Line::missing)
			.toList();
		return (each.size() < 2) ? List.of()
				: each.getFirst().stream().filter((it) -> each.stream().allMatch((one) -> one.contains(it))).toList();
	}

	/** Of those on this page that came in. */
	List<String> ids() {
		return this.rows.stream().map((row) -> row.line().id()).filter(Objects::nonNull).toList();
	}

}
