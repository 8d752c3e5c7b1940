package dev.readyroom.questionbank.exchange.anki;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.text.CarriedHtml;
import dev.readyroom.questionbank.exchange.text.MarkdownHtml;
import dev.readyroom.questionbank.exchange.text.PlainText;

/** A field of Anki is HTML; a comment in it carries the Markdown where it is needed. */
final class AnkiText {

	private static final Pattern CARRIED = Pattern.compile("^<!--readyroom-markdown ([^>]*)-->");

	private static final Pattern MEDIA = Pattern.compile("\\[sound:([^\\]]+)]");

	private static final Pattern FORMULA = Pattern.compile("\\\\\\(|\\\\\\[|\\[latex]|\\[\\$\\$?]|<anki-mathjax",
			Pattern.CASE_INSENSITIVE);

	private AnkiText() {
	}

	static String write(String markdown) {
		String html = MarkdownHtml.inline(markdown);
		String copy = CarriedHtml.copy(markdown, html);
		String shown = pictures(html);
		return copy.isEmpty() ? shown : "<!--readyroom-markdown " + copy + "-->" + shown;
	}

	/** All files of Anki lie in one place. */
	static String pictures(String html) {
		return html.replace("src=\"" + Attachment.FOLDER, "src=\"");
	}

	static String read(String field, Draft draft) {
		Matcher carried = CARRIED.matcher(field);
		boolean carries = carried.find();
		String html = carries ? field.substring(carried.end()) : field;
		return CarriedHtml.read(silent(html, draft), carries ? carried.group(1) : "", draft.beside());
	}

	/** Of a note that others wrote, who have formulas too. */
	static String foreign(String field, Draft draft) {
		formulas(field, draft);
		return read(field, draft);
	}

	/** Of a file that says its fields are no HTML. */
	static String plain(String field, Draft draft) {
		formulas(field, draft);
		return PlainText.toMarkdown(silent(field, draft));
	}

	private static void formulas(String field, Draft draft) {
		if (FORMULA.matcher(field).find()) {
			draft.lost("the looks of a formula in LaTeX (its text is kept)");
		}
	}

	private static String silent(String field, Draft draft) {
		Matcher sound = MEDIA.matcher(field);
		while (sound.find()) {
			draft.lost("the recording " + sound.group(1));
		}
		return sound.replaceAll("");
	}

}
