package dev.readyroom.questionbank.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

import dev.readyroom.questionbank.exchange.pack.UnsafeZip;
import dev.readyroom.questionbank.exchange.pack.Zip;

/**
 * The rows of a file of comma-separated values or of a workbook's first sheet.
 *
 * @param trouble why reading ended before the end of the file; empty where it did not
 */
record Rows(List<Row> rows, String trouble) {

	private static final int MOST_CELLS = 2_000;

	static Rows of(byte[] bytes) {
		return Zip.isOne(bytes) ? workbook(bytes) : csv(bytes);
	}

	private static Rows csv(byte[] bytes) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(bytes))
				.toString()
				.replaceFirst("^\uFEFF", "");
		}
		catch (CharacterCodingException ex) {
			return new Rows(List.of(), "The file is not in UTF-8. Save it again as \"CSV UTF-8\".");
		}
		List<Row> rows = new ArrayList<>();
		long line = 1;
		try (CSVParser parser = CSVFormat.DEFAULT.builder()
			.setDelimiter(delimiter(text))
			.setIgnoreEmptyLines(false)
			.get()
			.parse(new StringReader(text))) {
			for (Iterator<CSVRecord> records = parser.iterator(); records
				.hasNext(); line = parser.getCurrentLineNumber() + 1) {
				rows.add(new Row((int) line, records.next().toList().stream().map(Formula::undone).toList()));
			}
		}
		catch (IOException | UncheckedIOException ex) {
			return new Rows(rows, "From line " + line + " on the file cannot be read: " + ex.getMessage());
		}
		return new Rows(rows, "");
	}

	/** The one that the first line has most of, outside of quotes. */
	private static char delimiter(String text) {
		String first = text.lines().findFirst().orElse("");
		if (first.matches("sep=.")) {
			return first.charAt(4);
		}
		String plain = first.replaceAll("\"[^\"]*\"", "");
		char best = ',';
		for (char candidate : new char[] { ';', '\t' }) {
			best = (count(plain, candidate) > count(plain, best)) ? candidate : best;
		}
		return best;
	}

	private static long count(String text, char c) {
		return text.chars().filter((it) -> it == c).count();
	}

	private static Rows workbook(byte[] bytes) {
		List<Row> rows = new ArrayList<>();
		try {
			harmless(Zip.read(bytes));
			try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
					Stream<org.dhatim.fastexcel.reader.Row> stream = workbook.getFirstSheet().openStream()) {
				stream.forEach((row) -> rows.add(row(row)));
			}
		}
		catch (UnsafeZip ex) {
			return new Rows(rows, ex.reason());
		}
		catch (IOException | RuntimeException ex) {
			return new Rows(rows, "The workbook cannot be read any further: " + ex.getMessage());
		}
		return new Rows(rows, "");
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

	private static Row row(org.dhatim.fastexcel.reader.Row row) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
			cells.add(text(row.getOptionalCell(i).orElse(null)));
		}
		return new Row(row.getRowNum(), cells);
	}

	private static String text(@org.jspecify.annotations.Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
			return "";
		}
		if (cell.getType() == CellType.NUMBER) {
			BigDecimal number = cell.asNumber().stripTrailingZeros();
			return number.toPlainString();
		}
		return (cell.getText() != null) ? cell.getText() : "";
	}

}
