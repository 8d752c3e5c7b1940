package dev.readyroom.questionbank.exchange.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;

/**
 * Named characters such as {@code &nbsp;}, which files of web tools hold without
 * declaring them, as numbers.
 */
final class HtmlEntities {

	private static final Pattern PARTS = Pattern
		.compile("(?s)<!\\[CDATA\\[.*?]]>|<!--.*?-->|&([A-Za-z][A-Za-z0-9]{1,30});");

	private HtmlEntities() {
	}

	static String numbered(String text) {
		if (!text.contains("&")) {
			return text;
		}
		return PARTS.matcher(text)
			.replaceAll((part) -> Matcher.quoteReplacement(replacement(part.group(), part.group(1))));
	}

	private static String replacement(String whole, @org.jspecify.annotations.Nullable String name) {
		if (name == null || name.matches("amp|lt|gt|quot|apos")) {
			return whole;
		}
		String character = Parser.unescapeEntities(whole, true);
		return character.equals(whole) ? whole
				: character.codePoints().mapToObj((c) -> "&#" + c + ";").reduce("", String::concat);
	}

}
