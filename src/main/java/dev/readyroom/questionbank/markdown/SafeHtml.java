package dev.readyroom.questionbank.markdown;

import java.util.regex.Pattern;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import dev.readyroom.questionbank.attachment.Attachment;

/**
 * What may reach a page, whatever the Markdown said: the second lock after the renderer,
 * which writes no HTML of the author's.
 */
final class SafeHtml {

	private static final Pattern LINK = Pattern
		.compile("https://[^\\s\"<>]+|#[\\p{L}\\p{N}_-]+|/topics/[a-z0-9-]+(#[\\p{L}\\p{N}_-]+)?");

	private static final Pattern EMPTY_HEADING = Pattern.compile("<th( align=\"\\w+\")?></th>");

	private static final PolicyFactory PROSE = text().toFactory();

	/** Characters without a meaning, which pages use as marks for what is filled in. */
	private static final Pattern PRIVATE = Pattern.compile("[\\uE000-\\uE0FF]");

	private static final PolicyFactory NOTES = text().allowElements("h2", "h3", "h4", "h5", "h6")
		.allowAttributes("id")
		.matching(Pattern.compile("[\\p{L}\\p{N}_-]+"))
		.onElements("h2", "h3", "h4", "h5", "h6")
		.toFactory();

	private SafeHtml() {
	}

	private static HtmlPolicyBuilder text() {
		return new HtmlPolicyBuilder()
			.allowElements("p", "br", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "table",
					"thead", "tbody", "tr", "th", "td", "div")
			.allowAttributes("align")
			.matching(true, "left", "right", "center")
			.onElements("th", "td")
			.allowAttributes("start")
			.matching(Pattern.compile("\\d{1,9}"))
			.onElements("ol")
			.allowAttributes("class")
			.matching(Pattern.compile("language-[a-z0-9-]+"))
			.onElements("code")
			.allowAttributes("class")
			.matching(true, "table-scroll")
			.onElements("div")
			.allowAttributes("tabindex")
			.matching(true, "0")
			.onElements("pre", "div")
			.allowElements("a", "img")
			.allowUrlProtocols("https")
			.allowAttributes("href")
			.matching(LINK)
			.onElements("a")
			.allowAttributes("src")
			.matching(Pattern.compile("/topics/images/[a-z0-9-]+\\.svg|/attachments/" + Attachment.NAME))
			.onElements("img")
			.allowAttributes("alt")
			.onElements("img")
			.requireRelsOnLinks("noopener");
	}

	static String prose(String html) {
		return plainCorners(PROSE.sanitize(html));
	}

	static String notes(String html) {
		return plainCorners(NOTES.sanitize(html));
	}

	/**
	 * The empty corner of a table heads nothing: to a screen reader it must be no
	 * heading.
	 */
	private static String plainCorners(String html) {
		return PRIVATE.matcher(EMPTY_HEADING.matcher(html).replaceAll("<td></td>")).replaceAll("\uFFFD").strip();
	}

}
