package dev.readyroom.questionbank.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * The plan as a document: for people, for {@code --json} and for later.
 *
 * @param batch id of the batch, by which it can be undone; null as long as nothing
 * entered
 */
public record ImportReport(List<FileLines> files, Totals totals, boolean dryRun, @Nullable String batch) {

	public record FileLines(String file, @Nullable String format, List<Line> items) {
	}

	/**
	 * @param line counted from 1
	 * @param within the file inside a package; null outside of one
	 * @param status {@code imported} or {@code refused}
	 * @param reason why it is refused, or how it was read
	 * @param id the question's id here; null for a refused one
	 * @param state {@code draft} for all that enters: an author completes and publishes
	 * it
	 * @param missing what it needs before it can be published
	 * @param pictures how many were kept; null in reports from before they were
	 */
	public record Line(int line, @Nullable String within, String name, String status, String type,
			@Nullable String reason, List<String> lost, List<String> missing, @Nullable String id,
			@Nullable String topic, @Nullable String state, @Nullable Integer pictures) {

		static Line of(ImportItem it) {
			SourceQuestion question = it.question();
			boolean in = question != null;
			return new Line(it.place().line(), it.place().within(), it.place().name(), in ? "imported" : "refused",
					it.type(), it.reason(), it.lost(), it.missing(), (question != null) ? question.id() : null,
					in ? it.topic() : null, in ? "draft" : null, it.pictures().size());
		}

		public boolean enters() {
			return this.status.equals("imported");
		}

	}

	/**
	 * @param lossy how many of those imported lose something
	 */
	public record Totals(int files, long items, long imported, long refused, long lossy) {
	}

	public static ImportReport of(ImportPlan plan, boolean dryRun, @Nullable String batch) {
		List<FileLines> files = plan.files()
			.stream()
			.map((file) -> new FileLines(file.file(), (file.format() != null) ? file.format().slug() : null,
					file.items().stream().map(Line::of).toList()))
			.toList();
		long lossy = plan.imported().filter((item) -> !item.lost().isEmpty()).count();
		long imported = plan.count(true);
		long refused = plan.count(false);
		return new ImportReport(files, new Totals(files.size(), imported + refused, imported, refused, lossy), dryRun,
				batch);
	}

}
