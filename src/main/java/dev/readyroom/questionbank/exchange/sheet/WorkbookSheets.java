package dev.readyroom.questionbank.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.pack.UnsafeZip;
import dev.readyroom.questionbank.exchange.pack.Zip;

/**
 * The sheets of a workbook.
 *
 * @param beside what lies beside the cells, such as pictures
 */
record WorkbookSheets(List<Sheet> sheets, List<String> beside) {

	private static final int MOST_CELLS = 2_000;

	static WorkbookSheets of(byte[] bytes) {
		try {
			Zip zip = Zip.read(bytes);
			harmless(zip);
			try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes),
					new ReadingOptions(zip.names().stream().anyMatch((name) -> name.endsWith("styles.xml")), false))) {
				return new WorkbookSheets(workbook.getSheets().map(WorkbookSheets::sheet).toList(), beside(zip));
			}
		}
		catch (UnsafeZip ex) {
			return new WorkbookSheets(List.of(Sheet.unreadable(1, ex.reason())), List.of());
		}
		catch (IOException | RuntimeException ex) {
			return new WorkbookSheets(
					List.of(Sheet.unreadable(1, "The workbook cannot be read: " + ex.getMessage() + ".")), List.of());
		}
	}

	private static Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet) {
		List<Row> rows = new ArrayList<>();
		List<Found.Refused> troubles = new ArrayList<>();
		try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
			// A row that does not say its number is the next one.
			stream.forEach((row) -> rows
				.add(row(row, Math.max(row.getRowNum(), rows.isEmpty() ? 1 : rows.getLast().line() + 1))));
		}
		catch (IOException | RuntimeException ex) {
			int line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
			troubles.add(new Found.Refused(new Place(line, "the rest of the sheet \"" + sheet.getName() + "\""),
					"unknown", "The sheet cannot be read any further: " + ex.getMessage() + "."));
		}
		return new Sheet(sheet.getName(), rows, troubles, false);
	}

	private static Row row(org.dhatim.fastexcel.reader.Row row, int line) {
		List<String> cells = new ArrayList<>();
		Map<Integer, String> doubts = new HashMap<>();
		for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
			CellText cell = CellText.of(row.getOptionalCell(i).orElse(null));
			cells.add(cell.text());
			if (!cell.doubt().isEmpty()) {
				doubts.put(i, cell.doubt());
			}
		}
		return new Row(line, cells, doubts);
	}

	private static List<String> beside(Zip zip) {
		List<String> beside = new ArrayList<>();
		long pictures = zip.names().stream().filter((name) -> name.startsWith("xl/media/")).count();
		if (pictures > 0) {
			beside.add(((pictures == 1) ? "the picture" : "the " + pictures + " pictures")
					+ " that the workbook shows over its cells");
		}
		if (zip.names().stream().anyMatch((name) -> name.matches("xl/(threadedC|c)omments.*\\.xml"))) {
			beside.add("the comments on cells");
		}
		return beside;
	}

	/** No part of a workbook has a DOCTYPE, but for one who means harm. */
	private static void harmless(Zip zip) throws UnsafeZip {
		for (String name : zip.names()) {
			if (name.matches(".*\\.(xml|rels)")) {
				byte[] part = zip.bytes(name);
				String head = new String(part, 0, Math.min(part.length, 4_000), StandardCharsets.UTF_8);
				if (head.contains("<!DOCTYPE") || head.contains("<!ENTITY")) {
					throw UnsafeZip.because("The workbook has a DOCTYPE in " + name + ". It is refused.");
				}
			}
		}
	}

}
