package dev.readyroom.questionbank.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook shows. Workbooks keep numbers and how they are shown apart:
 * 50% is 0.5 there, and a date is a number of days.
 *
 * @param doubt why that cannot be told; empty where it can
 */
record CellText(String text, String doubt) {

	private static final String REMEDY = ". Format the cell as text, and write in it what is to be read.";

	/** As many digits as are true in a workbook's numbers. */
	private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

	static CellText of(@Nullable Cell cell) {
		if (cell == null || cell.getType() == CellType.EMPTY) {
			return shown("");
		}
		Object value = cell.getValue();
		String raw = (cell.getRawValue() != null) ? cell.getRawValue() : "";
		if (cell.getType() == CellType.ERROR || (cell.getType() == CellType.FORMULA && raw.matches("#[A-Z/0!?]+"))) {
			return doubt(cell, "holds the error " + raw);
		}
		if (value instanceof Boolean truth) {
			return shown(truth ? "TRUE" : "FALSE");
		}
		if (value instanceof BigDecimal number) {
			return number(cell, number.round(DIGITS));
		}
		if (raw.isEmpty() && cell.getFormula() != null && !cell.getFormula().isBlank()) {
			return doubt(cell, "holds a formula without its result");
		}
		return shown((value instanceof String text) ? unescaped(text) : (cell.getText() != null) ? cell.getText() : "");
	}

	private static CellText shown(String text) {
		return new CellText(text, "");
	}

	private static CellText doubt(Cell cell, String what) {
		return new CellText(String.valueOf(cell.getRawValue()), "Cell " + cell.getAddress() + " " + what + REMEDY);
	}

	private static CellText number(Cell cell, BigDecimal number) {
		String format = (cell.getDataFormatString() != null) ? cell.getDataFormatString() : "General";
		String plain = format.replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.|_.|\\*.", "").split(";", 2)[0].strip();
		if (plain.matches("(?i)general|@|standard|") && format.equals(plain)) {
			return shown(number.stripTrailingZeros().toPlainString());
		}
		if (plain.matches("(#,##)?0(\\.0+)?%?") && format.replaceAll(";.*", "").equals(plain)) {
			boolean percent = plain.endsWith("%");
			int decimals = plain.replaceFirst("%$", "").length() - plain.replaceFirst("(\\.0+)?%?$", "").length() - 1;
			BigDecimal scaled = (percent ? number.movePointRight(2) : number).setScale(Math.max(0, decimals),
					RoundingMode.HALF_UP);
			return shown(scaled.toPlainString() + (percent ? "%" : ""));
		}
		boolean date = plain.toLowerCase(Locale.ROOT).matches(".*[ymdhs].*");
		return doubt(cell, date ? "holds a date or a time" : "holds a number that is shown as " + format);
	}

	/** Workbooks write what XML cannot hold as _x000D_. */
	private static String unescaped(String text) {
		String plain = text.contains("_x") ? java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_")
			.matcher(text)
			.replaceAll((code) -> java.util.regex.Matcher
				.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16)))) : text;
		return plain.replace("\r\n", "\n").replace('\r', '\n');
	}

}
