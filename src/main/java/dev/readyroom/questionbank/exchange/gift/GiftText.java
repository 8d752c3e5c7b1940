package dev.readyroom.questionbank.exchange.gift;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.text.Filtered;
import dev.readyroom.questionbank.exchange.text.HtmlText;
import dev.readyroom.questionbank.exchange.text.TextFormat;

/** A part of a question, which may name its format; other words in brackets are text. */
final class GiftText {

	private static final Pattern PREFIX = Pattern.compile("(?s)\\[(html|moodle|plain|markdown)](.*)");

	private GiftText() {
	}

	/** The format a text names, or else the one of the stem. */
	static TextFormat format(String tokens, TextFormat inherited) {
		Matcher prefix = PREFIX.matcher(tokens.strip());
		return prefix.matches() ? TextFormat.of(prefix.group(1), inherited) : inherited;
	}

	/** As people read it in a list: without its format and without tags. */
	static String shown(String tokens) {
		Matcher prefix = PREFIX.matcher(tokens.strip());
		String text = Tokens.plain(prefix.matches() ? prefix.group(2) : tokens);
		TextFormat format = format(tokens, TextFormat.MOODLE);
		boolean html = (format == TextFormat.HTML || format == TextFormat.MOODLE) && HtmlText.isMeant(text);
		return html ? text.replaceAll("<[^<>]*>", " ") : text;
	}

	static String markdown(String tokens, TextFormat inherited, Draft draft) {
		Matcher prefix = PREFIX.matcher(tokens.strip());
		String text = Tokens.plain(prefix.matches() ? prefix.group(2).strip() : tokens.strip());
		TextFormat format = format(tokens, inherited);
		Filtered.losses(text, format, draft.beside());
		return format.toMarkdown(text, draft.beside());
	}

}
