package dev.readyroom.questionbank.exchange.sheet;

/**
 * A text that begins like a formula would be run by a spreadsheet. An apostrophe before
 * it keeps it a text, and is taken away again when it comes back.
 */
final class Formula {

	private static final String LIKE = "=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20";

	private Formula() {
	}

	static String neutralised(String text) {
		return text.matches("(?s)'*[" + LIKE + "].*") ? "'" + text : text;
	}

	static String undone(String cell) {
		return cell.matches("(?s)'+[" + LIKE + "].*") ? cell.substring(1) : cell;
	}

}
