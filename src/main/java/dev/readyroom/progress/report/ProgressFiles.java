package dev.readyroom.progress.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * A cohort's progress as a file that spreadsheets open: what the page shows, no more.
 */
@Component
class ProgressFiles {

	private final MessageSource messages;

	ProgressFiles(MessageSource messages) {
		this.messages = messages;
	}

	byte[] csv(CohortProgress progress) throws IOException {
		StringWriter text = new StringWriter();
		// Spreadsheets take a file for UTF-8 by this mark.
		text.write('\uFEFF');
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			for (List<Object> row : rows(progress)) {
				printer.printRecord(row.stream().map(ProgressFiles::harmless).toList());
			}
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Texts are written as texts: none is ever taken for a formula. */
	byte[] xlsx(CohortProgress progress) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(file, "Readyroom", "1.0")) {
			Worksheet sheet = book.newWorksheet(word("progress.file.sheet"));
			List<List<Object>> rows = rows(progress);
			for (int row = 0; row < rows.size(); row++) {
				for (int column = 0; column < rows.get(row).size(); column++) {
					if (rows.get(row).get(column) instanceof Number number) {
						sheet.value(row, column, number);
					}
					else {
						sheet.value(row, column, rows.get(row).get(column).toString());
					}
				}
			}
			sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
			sheet.width(0, 32);
			sheet.freezePane(1, 1);
		}
		return file.toByteArray();
	}

	private List<List<Object>> rows(CohortProgress progress) {
		List<List<Object>> rows = new ArrayList<>();
		rows.add(heading(progress));
		for (CohortProgress.Line line : progress.lines()) {
			List<Object> row = new ArrayList<>();
			row.add(line.name());
			row.add((line.latest() == null) ? "" : line.latest().toString());
			row.add(line.days());
			add(row, line.rate(), progress.bandsOnly());
			line.cells().forEach((cell) -> add(row, cell, progress.bandsOnly()));
			rows.add(row);
		}
		return rows;
	}

	private List<Object> heading(CohortProgress progress) {
		List<Object> heading = new ArrayList<>(
				List.of(word("progress.cohort.name"), word("progress.cohort.latest"), word("progress.cohort.days")));
		List<String> parts = new ArrayList<>(List.of(word("progress.cohort.all")));
		progress.topics().forEach((topic) -> parts.add(topic.title()));
		for (String part : parts) {
			heading.add(part);
			if (!progress.bandsOnly()) {
				heading.add(word("progress.file.answers", part));
			}
		}
		return heading;
	}

	private void add(List<Object> row, Rate rate, boolean bandsOnly) {
		if (bandsOnly) {
			row.add(word("progress.band." + rate.band()));
		}
		else {
			row.add(rate.any() ? rate.percent() : "");
			row.add(rate.answers());
		}
	}

	/**
	 * A text that begins like a formula would be one when the file is opened: a name is
	 * chosen by whoever bears it.
	 */
	static Object harmless(Object cell) {
		return (cell instanceof String text && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0)
				? "'" + text : cell;
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
