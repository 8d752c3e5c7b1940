package dev.readyroom.questionbank.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes workbooks of one sheet: a text is never a formula. Numbers are numbers where a
 * template wants them so.
 */
final class Workbooks {

	static final int LONGEST_CELL = 32_000;

	private Workbooks() {
	}

	/**
	 * @param above how many rows stay empty above the heading
	 * @param numbers columns, counted from 0, whose whole numbers are written as such
	 */
	static byte[] write(int above, List<String> heading, List<List<String>> rows, Set<Integer> numbers) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Readyroom", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Questions");
			row(sheet, above, heading, Set.of());
			for (int i = 0; i < rows.size(); i++) {
				row(sheet, above + 1 + i, rows.get(i), numbers);
			}
			sheet.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void row(Worksheet sheet, int row, List<String> cells, Set<Integer> numbers) {
		for (int column = 0; column < cells.size(); column++) {
			String cell = cells.get(column);
			if (numbers.contains(column) && cell.matches("\\d{1,9}")) {
				sheet.value(row, column, Integer.valueOf(cell));
			}
			else if (!cell.isEmpty()) {
				// Workbooks take _x0041_ for an A.
				sheet.value(row, column, cell.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
			}
		}
	}

}
