package dev.readyroom.questionbank.exchange.text;

import java.util.regex.Pattern;

/** What Moodle makes of a text only when it shows it. */
public final class Filtered {

	private static final Pattern FORMULA = Pattern
		.compile("(?s)\\\\\\(.{1,500}?\\\\\\)|\\\\\\[.{1,500}?\\\\]|\\$\\$.{1,500}?\\$\\$");

	private static final Pattern LANGUAGES = Pattern.compile("(?i)\\{mlang\\s|class=[\"'][^\"']*\\bmultilang\\b");

	private Filtered() {
	}

	/**
	 * Names what stands here as it is written. In Markdown, these signs mean other
	 * things.
	 */
	public static void losses(String text, TextFormat format, Beside beside) {
		if (format == TextFormat.MARKDOWN) {
			return;
		}
		if (FORMULA.matcher(text).find()) {
			beside.lost("that formulas are drawn: they stand as they are written");
		}
		if (LANGUAGES.matcher(text).find()) {
			beside.lost("that only one of its languages is shown at a time: all of them stand one after another");
		}
	}

}
