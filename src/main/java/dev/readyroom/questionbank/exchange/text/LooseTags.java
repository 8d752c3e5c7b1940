package dev.readyroom.questionbank.exchange.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.parser.Tag;

/**
 * What looks like a tag of HTML and is text, as in {@code List<String>}: HTML would show
 * nothing of it.
 */
final class LooseTags {

	private static final Pattern OPENING = Pattern.compile("<([A-Za-z][^\\s<>/=\"']*+)([^<>=/\"']*+)>");

	private static final Pattern CLOSING = Pattern.compile("</([A-Za-z][^\\s<>/]*+)");

	/** How deep such may stand in each other, as in {@code Map<K, List<V>>}. */
	private static final int DEEPEST = 4;

	/** Tags that need no end, or whose end people leave out. */
	private static final Set<String> ALONE = Set.of("p", "br", "hr", "li", "img", "input", "wbr", "tr", "td", "th",
			"dt", "dd", "option", "tbody", "thead", "center", "font", "div", "span", "body", "html");

	private final String html;

	private final boolean marks;

	private final Set<String> ended;

	private LooseTags(String html, boolean marks) {
		this.html = html;
		this.marks = marks;
		this.ended = CLOSING.matcher(html)
			.results()
			.map((it) -> it.group(1).toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
	}

	/**
	 * @param marks whether tags of HTML are text too where nothing ends them
	 */
	static String escaped(String html, boolean marks) {
		LooseTags tags = new LooseTags(html, marks);
		String text = html;
		for (int i = 0; i < DEEPEST; i++) {
			text = OPENING.matcher(text).replaceAll((it) -> tags.isText(it) ? "&lt;$1$2&gt;" : "$0");
		}
		return text;
	}

	static String without(String html) {
		LooseTags tags = new LooseTags(html, true);
		return OPENING.matcher(html).replaceAll((it) -> tags.isText(it) ? "" : "$0");
	}

	private boolean isText(MatchResult tag) {
		String name = tag.group(1).toLowerCase(Locale.ROOT);
		if (this.ended.contains(name) || ALONE.contains(name) || Tag.valueOf(name).isEmpty()) {
			return false;
		}
		boolean all = this.html.length() < 200 && this.html.strip().equals(tag.group());
		return !Tag.isKnownTag(name) || ((this.marks || all) && tag.group(2).isBlank());
	}

}
