package dev.readyroom.questionbank.exchange.text;

import java.util.Locale;

/** What a text of Moodle may be written in. */
public enum TextFormat {

	HTML, MOODLE, PLAIN, MARKDOWN;

	/** By the names that Moodle's files use. */
	public static TextFormat of(String name, TextFormat orElse) {
		return switch (name.strip().toLowerCase(Locale.ROOT)) {
			case "html", "1" -> HTML;
			case "moodle", "moodle_auto_format", "0" -> MOODLE;
			case "plain", "plain_text", "2" -> PLAIN;
			case "markdown", "4" -> MARKDOWN;
			default -> orElse;
		};
	}

	/**
	 * @param beside hears of what Markdown cannot show, and keeps pictures
	 */
	public String toMarkdown(String text, Beside beside) {
		return switch (this) {
			case MARKDOWN -> text;
			case PLAIN -> PlainText.toMarkdown(text);
			case HTML -> HtmlText.toMarkdown(text, beside);
			case MOODLE -> HtmlText.isMeant(LooseTags.without(text))
					? HtmlText.toMarkdown(breaks(LooseTags.escaped(text, true)), beside) : PlainText.toMarkdown(text);
		};
	}

	/** Moodle shows line breaks as they are, beside the HTML. */
	private static String breaks(String text) {
		return text.contains("<p") ? text : text.replaceAll("\\n{2,}", "<p>").replace("\n", "<br>");
	}

}
