package dev.readyroom.questionbank.layout;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts as YAML writes them: plain where every reader of YAML 1.1 and 1.2 takes them for
 * the same text, else in quotes.
 */
final class Scalar {

	/** What YAML 1.1 or 1.2 takes for something else than text. */
	private static final Pattern NOT_TEXT = Pattern.compile("~|null|true|false|y|n|yes|no|on|off|<<|=|"
			+ "[-+]?[0-9.][0-9a-fox_.,:eEtTzZ+-]*( [0-9:.+-]+)?|[-+]?\\.(inf|nan)");

	private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

	private static final Pattern FLOW = Pattern.compile("[,\\[\\]{}]");

	/**
	 * Everything a YAML stream may hold as it is, but for line breaks of other systems.
	 */
	private static final Pattern UNPRINTABLE = Pattern.compile(
			"[^\\t\\n\\x20-\\x7E\\u00A0-\\u2027\\u202A-\\uD7FF\\uE000-\\uFEFE\\uFF00-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private Scalar() {
	}

	/** For a line of its own. */
	static String inline(String text) {
		return isPlain(text) ? text : readablyQuoted(text);
	}

	/** For a place between brackets or braces. */
	static String flow(String text) {
		return (isPlain(text) && !FLOW.matcher(text).find()) ? text : readablyQuoted(text);
	}

	private static boolean isPlain(String text) {
		return !text.isEmpty() && text.equals(text.strip()) && INDICATORS.indexOf(text.charAt(0)) < 0
				&& !text.contains(": ") && !text.endsWith(":") && !text.contains(" #") && !text.contains("\t")
				&& !text.contains("\n") && isPrintable(text)
				&& !NOT_TEXT.matcher(text.toLowerCase(Locale.ROOT)).matches();
	}

	static boolean isPrintable(String text) {
		return !UNPRINTABLE.matcher(text).find();
	}

	/** Whether the text can stand as it is, line by line, below its key. */
	static boolean fitsBlock(String text) {
		return isPrintable(text) && !text.isBlank() && !text.endsWith("\n");
	}

	/**
	 * How a block begins: readers guess its indentation from the first line, so one that
	 * begins with a space or is blank needs to be told.
	 */
	static String blockHeader(String text) {
		char first = text.charAt(0);
		return (first == ' ' || first == '\n' || first == '\t') ? "|2" : "|";
	}

	/** JSON in single quotes needs no escapes. */
	private static String readablyQuoted(String text) {
		boolean wouldEscape = text.contains("\"") || text.contains("\\");
		return (wouldEscape && isPrintable(text) && !text.contains("\n") && !text.contains("\t"))
				? "'" + text.replace("'", "''") + "'" : quoted(text);
	}

	/** In double quotes, which can carry everything. */
	static String quoted(String text) {
		StringBuilder quoted = new StringBuilder("\"");
		text.codePoints().forEach((c) -> quoted.append(escaped(c)));
		return quoted.append('"').toString();
	}

	private static String escaped(int c) {
		return switch (c) {
			case '"' -> "\\\"";
			case '\\' -> "\\\\";
			case '\n' -> "\\n";
			case '\t' -> "\\t";
			case '\r' -> "\\r";
			default -> {
				String itself = Character.toString(c);
				yield isPrintable(itself) ? itself : "\\u%04X".formatted(c);
			}
		};
	}

}
