package dev.readyroom.questionbank.exchange.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What HTML makes of a text by its looks alone. */
final class HtmlLooks {

	/** Spaces that are to be seen, as before lines of code. */
	private static final Pattern INDENT = Pattern.compile("\\s*+(\\u00a0 ?\\u00a0[\\u00a0 ]*+)(?!\\s|$)");

	private HtmlLooks() {
	}

	/** What stands before the words of a line; empty for nothing. */
	static String indent(String line) {
		Matcher indent = INDENT.matcher(line);
		return indent.lookingAt() ? indent.group(1).replace(' ', '\u00a0') : "";
	}

	/**
	 * What Markdown writes around it for the same; empty for nothing. Editors of
	 * documents write bold tags around a text, and then that it is not bold.
	 */
	static String mark(Element it) {
		return switch (it.normalName()) {
			case "b", "strong" -> says(it, "font-weight:\\s*(normal|[1-5]00)") ? "" : "**";
			case "i", "em", "cite", "var" -> says(it, "font-style:\\s*normal") ? "" : "*";
			case "span" ->
				says(it, "font-weight:\\s*(bold|[6-9]00)") ? "**" : says(it, "font-style:\\s*italic") ? "*" : "";
			default -> "";
		};
	}

	/** What Markdown has not, although a question may speak of it; empty for nothing. */
	static String lost(Element it) {
		return switch (it.normalName()) {
			case "u", "ins" -> "an underline";
			case "s", "strike", "del" -> "a strike-through";
			case "mark" -> "a highlight";
			case "a" -> "";
			default -> says(it, "text-decoration(-line)?:[^;]*underline") ? "an underline"
					: says(it, "text-decoration(-line)?:[^;]*line-through") ? "a strike-through" : "";
		};
	}

	private static boolean says(Element it, String look) {
		String style = it.attr("style").toLowerCase(Locale.ROOT);
		return !style.isEmpty() && style.matches("(?s).*\\b" + look + ".*");
	}

}
