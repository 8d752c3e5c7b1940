package dev.readyroom.questionbank.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What an export carried, and what it could not, question by question. */
public record ExportReport(List<FileLines> files, Totals totals) {

	/**
	 * @param lost what of the whole file is not carried, such as the titles of topics
	 */
	public record FileLines(String file, String format, List<Line> items, List<String> lost) {
	}

	/**
	 * @param name the question's id
	 * @param status {@code exported} or {@code refused}
	 * @param reason why the format cannot carry it; null where it does
	 * @param lost what of it the format cannot carry
	 */
	public record Line(String topic, String name, String status, String type, @Nullable String reason,
			List<String> lost) {

		public boolean carried() {
			return this.status.equals("exported");
		}

	}

	/**
	 * @param lossy how many of those exported lose something
	 */
	public record Totals(long items, long exported, long refused, long lossy) {
	}

	public static ExportReport of(List<FileLines> files) {
		List<Line> lines = files.stream().flatMap((file) -> file.items().stream()).toList();
		long exported = lines.stream().filter(Line::carried).count();
		return new ExportReport(files, new Totals(lines.size(), exported, lines.size() - exported,
				lines.stream().filter((line) -> !line.lost().isEmpty()).count()));
	}

}
