package dev.readyroom.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import dev.readyroom.questionbank.exchange.FileReading;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.FoundFile;
import dev.readyroom.questionbank.exchange.ImportPlan;
import dev.readyroom.questionbank.exchange.ImportReport;

/** Questions of files on their way into the bank, and what became of each. */
public final class BankImport {

	private final ImportReport report;

	private BankImport(ImportReport report) {
		this.report = report;
	}

	public static BankImport of(ImportReport report) {
		return new BankImport(report);
	}

	/** A file by its name, which may tell its format. */
	public record SourceFile(String name, byte[] bytes) {
	}

	/**
	 * What is asked for. Reading is done once, when it is made.
	 */
	public static final class Request {

		private final List<FoundFile> files = new ArrayList<>();

		private final boolean strict;

		private final String topic;

		/**
		 * @param strict whether one refused item refuses its file
		 * @param topic for questions whose file says none; empty for one named after the
		 * file
		 */
		public Request(boolean strict, String topic) {
			this.strict = strict;
			this.topic = topic;
		}

		/**
		 * Reads a file.
		 * @param format its name; null to find it out
		 * @return how many items it has
		 */
		public int add(SourceFile file, @Nullable String format) {
			FoundFile found = FileReading.read(file.name(), file.bytes(),
					(format != null) ? Format.named(format).orElseThrow() : null);
			this.files.add(found);
			return found.items().size();
		}

		public List<FoundFile> read() {
			return List.copyOf(this.files);
		}

		/** How many items all files have. */
		public long items() {
			return this.files.stream().mapToLong((file) -> file.items().size()).sum();
		}

		public boolean strict() {
			return this.strict;
		}

		public String topic() {
			return this.topic;
		}

	}

	/** Where what was read enters the database. */
	public interface Door {

		BankImport run(Request request);

	}

	/** Names of the formats, as people write them on the command line. */
	public static List<String> formats() {
		return java.util.Arrays.stream(Format.values()).map(Format::slug).toList();
	}

	public static boolean isFormat(String name) {
		return Format.named(name).isPresent();
	}

	/** Looks only at the files: which ids are in use, the database alone knows. */
	public static BankImport dryRun(Request request) {
		ImportPlan plan = new ImportPlan(Map.of(), Map.of(), request.strict(), request.topic());
		request.read().forEach(plan::add);
		return new BankImport(ImportReport.of(plan, true, null));
	}

	public long imported() {
		return this.report.totals().imported();
	}

	public long refused() {
		return this.report.totals().refused();
	}

	public String json() {
		return JsonMapper.builder().build().writeValueAsString(this.report);
	}

	/** One line for each item that needs a word, and a summary. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (ImportReport.FileLines file : this.report.files()) {
			lines.add(file.file() + " (" + ((file.format() != null) ? file.format() : "unknown format") + ")");
			file.items().forEach((item) -> lines.add("  " + line(item)));
		}
		ImportReport.Totals totals = this.report.totals();
		lines.add(String.format(Locale.ROOT, "%s%d imported as drafts, %d refused, %d with losses",
				this.report.dryRun() ? "Nothing is changed yet: " : "", totals.imported(), totals.refused(),
				totals.lossy()));
		if (this.report.batch() != null) {
			lines.add("Batch " + this.report.batch() + ": it can be undone in the browser, under Bank, Import.");
		}
		return lines;
	}

	private static String line(ImportReport.Line item) {
		String place = ((item.within() != null) ? item.within() + ":" : "") + item.line();
		String text = place + ": " + item.status() + " [" + item.type() + "] " + item.name();
		String reason = (item.reason() != null) ? ". " + item.reason() : "";
		String lost = item.lost().isEmpty() ? ""
				: " Lost: " + item.lost().stream().collect(Collectors.joining("; ")) + ".";
		String missing = item.missing().isEmpty() ? "" : " To be written: " + String.join("; ", item.missing()) + ".";
		return text + reason + lost + missing;
	}

}
