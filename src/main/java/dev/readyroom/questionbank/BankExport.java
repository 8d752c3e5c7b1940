package dev.readyroom.questionbank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import tools.jackson.databind.json.JsonMapper;

import dev.readyroom.questionbank.exchange.Export;
import dev.readyroom.questionbank.exchange.ExportReport;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.questionbank.exchange.Stock;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.layout.Layout;
import dev.readyroom.questionbank.source.Bank;
import dev.readyroom.questionbank.source.BankFiles;

/** The bank's questions in one of the formats, with what the format cannot carry. */
public final class BankExport {

	private final Format format;

	/** Our own files by their paths; one file for every other format. */
	private final SortedMap<String, byte[]> files;

	private final List<ExportReport.Line> lines;

	private final List<String> lost;

	private BankExport(Format format, SortedMap<String, byte[]> files, List<ExportReport.Line> lines,
			List<String> lost) {
		this.format = format;
		this.files = files;
		this.lines = lines;
		this.lost = lost;
	}

	/** Where files and database come together. */
	public interface Door {

		/**
		 * @param format its name
		 * @param topic slug; empty for all
		 */
		BankExport run(String format, String topic);

	}

	/** Names of the formats that can be written. */
	public static List<String> formats() {
		return Format.written().map(Format::slug).toList();
	}

	public static boolean isFormat(String name) {
		return Format.named(name).map(Format::isWritten).orElse(false);
	}

	/**
	 * A folder of files, whatever any database holds.
	 * @throws java.nio.file.NoSuchFileException where there is no such folder
	 */
	public static BankExport ofFolder(Path folder, String format, String topic, Instant now) throws IOException {
		return of(Format.named(format).orElseThrow(), Stock.of(Bank.read(BankFiles.in(folder))), topic, now);
	}

	/**
	 * @param topic slug; empty for all
	 */
	public static BankExport of(Format format, Stock stock, String topic, Instant now) {
		Stock chosen = stock.only(topic);
		if (format == Format.YAML) {
			return yaml(chosen);
		}
		Export export = Export.of(format, chosen.list(), chosen.pictures(), now);
		SortedMap<String, byte[]> files = new TreeMap<>(
				Map.of((topic.isEmpty() ? "questions" : topic) + "." + format.extension(), export.bytes()));
		return new BankExport(format, files, export.lines(), export.lost());
	}

	private static BankExport yaml(Stock stock) {
		SortedMap<String, byte[]> files = new TreeMap<>(stock.others());
		files.putAll(stock.pictureFiles());
		List<ExportReport.Line> lines = new ArrayList<>();
		stock.topics().forEach((path, topic) -> {
			files.put(path, Layout.of(topic).getBytes(StandardCharsets.UTF_8));
			topic.questions()
				.forEach((question) -> lines.add(new ExportReport.Line(topic.topic(), question.id(), "exported",
						question.type().slug(), null, List.of())));
		});
		return new BankExport(Format.YAML, files, lines, List.of());
	}

	/**
	 * Writes the file, or our own files below the folder: there only what changed is
	 * touched.
	 */
	public void write(Path out) throws IOException {
		if (!isFolder(this.format.slug(), out)) {
			whole(out, bytes());
			return;
		}
		for (Map.Entry<String, byte[]> file : this.files.entrySet()) {
			Path path = out.resolve(file.getKey());
			if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
				Files.createDirectories(path.toAbsolutePath().getParent());
				whole(path, file.getValue());
			}
		}
	}

	/** What was there stays until the new file is whole. */
	private static void whole(Path path, byte[] bytes) throws IOException {
		if (!Files.isRegularFile(path) && Files.exists(path)) {
			Files.write(path, bytes);
			return;
		}
		Path draft = path.resolveSibling(path.getFileName() + ".part");
		try {
			Files.write(draft, bytes);
			Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	/** Whether our own files are written below this path, and not into one. */
	public static boolean isFolder(String format, Path out) {
		return Format.named(format).filter((it) -> it == Format.YAML).isPresent() && !out.toString().endsWith(".zip");
	}

	/** As one file to download. */
	public byte[] bytes() {
		return (this.format == Format.YAML) ? Zip.write(this.files) : this.files.values().iterator().next();
	}

	/** A name for that file. */
	public String fileName() {
		return (this.format == Format.YAML) ? "question-bank.zip" : this.files.firstKey();
	}

	/** Whether there was nothing to export at all. */
	public boolean isEmpty() {
		return report("").totals().items() == 0;
	}

	public long exported() {
		return this.lines.stream().filter(ExportReport.Line::carried).count();
	}

	/**
	 * @param file where it was written
	 */
	public ExportReport report(String file) {
		return ExportReport.of(List.of(new ExportReport.FileLines(file, this.format.slug(), this.lines, this.lost)));
	}

	public String json(String file) {
		return JsonMapper.builder().build().writeValueAsString(report(file));
	}

	/** One line for each question that needs a word, and a summary. */
	public List<String> lines() {
		List<String> texts = new ArrayList<>();
		for (ExportReport.Line line : this.lines) {
			if (!line.carried()) {
				texts.add(line.topic() + "/" + line.name() + ": left out. " + line.reason());
			}
			else if (!line.lost().isEmpty()) {
				texts.add(line.topic() + "/" + line.name() + ": without " + String.join("; ", line.lost()));
			}
		}
		ExportReport.Totals totals = report("").totals();
		texts.add(String.format(Locale.ROOT, "%d questions exported, %d left out, %d with losses", totals.exported(),
				totals.refused(), totals.lossy()));
		return texts;
	}

}
