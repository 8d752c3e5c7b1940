package dev.readyroom.questionbank.exchange.anki;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readyroom.questionbank.attachment.Attachment;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.text.CarriedHtml;
import dev.readyroom.questionbank.exchange.text.MarkdownHtml;

/** A field of Anki is HTML; a comment in it carries the Markdown where it is needed. */
final class AnkiText {

	private static final Pattern CARRIED = Pattern.compile("^<!--readyroom-markdown ([^>]*)-->");

	private static final Pattern MEDIA = Pattern.compile("\\[sound:([^\\]]+)]");

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
		Matcher sound = MEDIA.matcher(html);
		while (sound.find()) {
			draft.lost("the recording " + sound.group(1));
		}
		return CarriedHtml.read(sound.replaceAll(""), carries ? carried.group(1) : "", draft.beside());
	}

}
