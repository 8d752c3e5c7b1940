package dev.readyroom.questionbank.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks of one sheet, with nothing but texts: a text is never a formula. */
final class Workbooks {

	static final int LONGEST_CELL = 32_000;

	private Workbooks() {
	}

	/**
	 * @param above how many rows stay empty above the heading
	 */
	static byte[] write(int above, List<String> heading, List<List<String>> rows) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "Readyroom", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("Questions");
			row(sheet, above, heading);
			for (int i = 0; i < rows.size(); i++) {
				row(sheet, above + 1 + i, rows.get(i));
			}
			sheet.finish();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	private static void row(Worksheet sheet, int row, List<String> cells) {
		for (int column = 0; column < cells.size(); column++) {
			if (!cells.get(column).isEmpty()) {
				sheet.value(row, column, cells.get(column));
			}
		}
	}

}
