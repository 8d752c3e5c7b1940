package dev.readyroom.classroom.assignment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.readyroom.quiz.AssignedAttempt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Results as files that spreadsheets open. They hold what the page shows, and no more.
 */
@Component
class ResultFiles {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

	private static final List<String> COLUMNS = List.of("name", "state", "attempts", "started", "handed-in", "score",
			"band");

	private final MessageSource messages;

	ResultFiles(MessageSource messages) {
		this.messages = messages;
	}

	byte[] csv(Results results, ZoneId zone) throws IOException {
		StringWriter text = new StringWriter();
		// Spreadsheets take a file for UTF-8 by this mark.
		text.write('\uFEFF');
		try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
			printer.printRecord(headings(zone));
			for (Results.Line line : results.lines()) {
				printer.printRecord(cells(line, zone).stream().map(ResultFiles::harmless).toList());
			}
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	byte[] xlsx(Results results, ZoneId zone) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(file, "Readyroom", "1.0")) {
			Worksheet sheet = book.newWorksheet(word("members"));
			heading(sheet, headings(zone));
			int row = 1;
			for (Results.Line line : results.lines()) {
				row(sheet, row++, cells(line, zone));
			}
			questions(book.newWorksheet(word("questions")), results);
		}
		return file.toByteArray();
	}

	private void questions(Worksheet sheet, Results results) {
		heading(sheet, List.of(word("question"), word("topic"), word("asked"), word("score")));
		int row = 1;
		for (Results.Question question : results.questions()) {
			row(sheet, row++,
					List.of(question.stem().text(), question.topic(), question.outcome().asked(), question.percent()));
		}
	}

	private static void heading(Worksheet sheet, List<String> names) {
		for (int column = 0; column < names.size(); column++) {
			sheet.value(0, column, names.get(column));
			sheet.style(0, column).bold().set();
			sheet.width(column, (column == 0) ? 32 : 18);
		}
		sheet.freezePane(0, 1);
	}

	/* Texts are written as texts: none is ever taken for a formula. */
	private static void row(Worksheet sheet, int row, List<?> cells) {
		for (int column = 0; column < cells.size(); column++) {
			Object cell = cells.get(column);
			if (cell instanceof Number number) {
				sheet.value(row, column, number);
			}
			else {
				sheet.value(row, column, String.valueOf(cell));
			}
		}
	}

	private List<String> headings(ZoneId zone) {
		return COLUMNS.stream().map((column) -> word(column, zone.getId().replace('_', ' '))).toList();
	}

	private List<Object> cells(Results.Line line, ZoneId zone) {
		AssignedAttempt newest = line.newest();
		List<Object> cells = new ArrayList<>();
		cells.add(line.name());
		cells.add(message("classroom.results.state." + line.state()));
		cells.add(line.attempts().size());
		cells.add((newest == null) ? "" : time(newest.startedAt(), zone));
		cells.add((newest == null) ? "" : time(newest.finishedAt(), zone));
		cells.add((line.percent() == null) ? "" : line.percent());
		cells.add((line.band() == null) ? "" : message("classroom.band." + line.band()));
		return cells;
	}

	/**
	 * A text that begins like a formula would be one when the file is opened: a name is
	 * chosen by whoever bears it.
	 */
	static Object harmless(Object cell) {
		return (cell instanceof String text && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0)
				? "'" + text : cell;
	}

	private static String time(@Nullable Instant instant, ZoneId zone) {
		return (instant == null) ? "" : TIME.format(instant.atZone(zone));
	}

	private String word(String column, Object... arguments) {
		return message("classroom.file." + column, arguments);
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
