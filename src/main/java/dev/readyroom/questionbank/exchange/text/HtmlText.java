package dev.readyroom.questionbank.exchange.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML of other programs as Markdown that shows the same. */
public final class HtmlText {

	private static final Pattern TAG = Pattern
		.compile("<(?:/?[a-zA-Z][^<>]*|!--)>?|&(?:[a-zA-Z]{2,8}|#x?[0-9a-fA-F]{1,6});");

	private static final Set<String> NOTHING = Set.of("script", "style", "head", "template", "noscript");

	private static final Set<String> MEDIA = Set.of("object", "iframe", "video", "audio", "embed", "svg", "canvas",
			"applet", "form", "input");

	private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "figure", "figcaption", "center",
			"address", "header", "footer", "main", "dl", "dt", "dd", "fieldset", "prompt", "body", "html");

	private final Beside beside;

	private final StringBuilder out = new StringBuilder();

	/** What begins every line: of quotes and lists. */
	private String indent = "";

	private HtmlText(Beside beside) {
		this.beside = beside;
	}

	/** Whether somebody meant HTML, and not a text with a {@code <} in it. */
	public static boolean isMeant(String text) {
		return TAG.matcher(text).find();
	}

	/**
	 * @param beside hears of what Markdown cannot show, and keeps pictures
	 */
	public static String toMarkdown(String html, Beside beside) {
		return toMarkdown(Jsoup.parseBodyFragment(html).body(), beside);
	}

	static String toMarkdown(Element body, Beside beside) {
		HtmlText text = new HtmlText(beside);
		text.children(body);
		String markdown = text.out.toString().replaceAll("[ \\t]+\\n", "\n");
		boolean code = markdown.contains("```");
		return (code ? markdown : markdown.replaceAll("\\n{3,}", "\n\n")).replaceAll("^\\n+|(\\s|\\\\\n)+$", "");
	}

	private void children(Element element) {
		for (Node child : element.childNodes()) {
			if (child instanceof TextNode text) {
				text(text.getWholeText());
			}
			else if (child instanceof Element inner) {
				element(inner);
			}
		}
	}

	private void text(String raw) {
		String text = raw.replace('\u00a0', ' ').replaceAll("\\s+", " ");
		if (atLineStart()) {
			text = text.stripLeading();
		}
		this.out.append(Escapes.of(text, atLineStart()));
	}

	private boolean atLineStart() {
		return lastLine().equals(this.indent) || lastLine().isEmpty();
	}

	private boolean endsWith(String end) {
		int from = this.out.length() - end.length();
		return from >= 0 && this.out.indexOf(end, from) == from;
	}

	private String lastLine() {
		return this.out.substring(this.out.lastIndexOf("\n") + 1);
	}

	private void element(Element it) {
		String name = it.normalName().toLowerCase(Locale.ROOT);
		switch (name) {
			case "br" -> this.out.append("\\\n").append(this.indent);
			case "b", "strong" -> around(it, "**");
			case "i", "em", "cite", "var" -> around(it, "*");
			case "code", "tt", "kbd", "samp" -> code(it.wholeText());
			case "pre" -> fenced(it);
			case "ul", "ol" -> list(it, name.equals("ol"));
			case "blockquote" -> nested(it, "> ", "> ");
			case "a" -> link(it);
			case "img" -> Formulas.of(it, this.beside)
				.ifPresentOrElse(this.out::append, () -> picture(it.attr("src"), it.attr("alt")));
			case "hr" -> block(() -> this.out.append("---"));
			case "h1", "h2", "h3", "h4", "h5", "h6" -> block(() -> {
				this.out.append("#".repeat(name.charAt(1) - '0')).append(' ');
				children(it);
			});
			case "table" -> table(it);
			case "sub", "sup" -> lost(name, it);
			case "rt" -> this.out.append('(').append(toMarkdown(it, this.beside)).append(')');
			case "rp" -> {
			}
			default -> other(it, name);
		}
	}

	private void lost(String name, Element it) {
		this.beside.lost(name.equals("sub") ? "a subscript (its text is kept)" : "a superscript (its text is kept)");
		children(it);
	}

	private void other(Element it, String name) {
		if (NOTHING.contains(name)) {
			return;
		}
		if (name.equals("object") && isPicture(it)) {
			picture(it.attr("data"), it.wholeText());
			return;
		}
		if (name.equals("math") || name.endsWith(":math")) {
			String formula = MathText.of(it);
			this.beside.lost("a formula, which is written as " + formula);
			this.out.append(Escapes.of(formula, atLineStart()));
			return;
		}
		if (MEDIA.contains(name)) {
			String shown = it.select("[src], [data]")
				.eachAttr(it.hasAttr("data") ? "data" : "src")
				.stream()
				.findFirst()
				.orElse("");
			String what = "an element <" + name + ">" + (shown.isEmpty() ? "" : " with " + shown);
			this.beside.lost(what + (it.wholeText().isBlank() ? "" : " (its text is kept)"));
		}
		if (BLOCKS.contains(name) || name.endsWith(":p") || name.endsWith(":div")) {
			block(() -> children(it));
		}
		else {
			children(it);
		}
	}

	/** An object of a kind that may be a picture; its bytes will tell. */
	private static boolean isPicture(Element it) {
		return it.attr("type").startsWith("image/")
				|| it.attr("data").toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|webp|svg)");
	}

	private void block(Runnable content) {
		lineEnd();
		content.run();
		lineEnd();
	}

	/** A blank line before what comes next. */
	private void lineEnd() {
		boolean blankBefore = endsWith("\n" + this.indent.stripTrailing() + "\n" + this.indent);
		if (!this.out.isEmpty() && !blankBefore && !opensItem()) {
			this.out.append("\n").append(this.indent.stripTrailing()).append("\n").append(this.indent);
		}
	}

	/** Nothing stands yet behind the bullet. */
	private boolean opensItem() {
		return lastLine().matches("[> ]*(-|\\d+\\.) ");
	}

	private void around(Element it, String mark) {
		String inner = toMarkdown(it, this.beside);
		if (!inner.isBlank() && !inner.contains("\n\n")) {
			this.out.append(it.wholeText().startsWith(" ") ? " " : "").append(mark).append(inner.strip()).append(mark);
			this.out.append(it.wholeText().endsWith(" ") ? " " : "");
		}
		else {
			children(it);
		}
	}

	private void code(String text) {
		String fence = text.contains("`") ? "``" : "`";
		boolean pad = text.startsWith("`") || text.endsWith("`");
		if (!text.isBlank()) {
			this.out.append(fence)
				.append(pad ? " " : "")
				.append(text.replace('\n', ' '))
				.append(pad ? " " : "")
				.append(fence);
		}
	}

	private void fenced(Element pre) {
		Element code = pre.selectFirst("code");
		String language = (code != null) ? code.className().replaceAll(".*language-([\\w-]+).*|.*", "$1") : "";
		String text = pre.wholeText().replaceAll("^\\n|\\s+$", "");
		String fence = text.contains("```") ? "````" : "```";
		block(() -> this.out.append((fence + language + "\n" + text + "\n" + fence).replace("\n", "\n" + this.indent)));
	}

	private void list(Element list, boolean numbered) {
		lineEnd();
		int number = 1;
		List<Element> items = list.children().stream().filter((child) -> child.normalName().equals("li")).toList();
		for (Element item : items) {
			String bullet = numbered ? number++ + ". " : "- ";
			String outer = this.indent;
			this.out.append(bullet);
			this.indent = outer + " ".repeat(bullet.length());
			children(item);
			this.indent = outer;
			this.out.append("\n").append(this.indent);
		}
		lineEnd();
	}

	private void nested(Element it, String first, String others) {
		lineEnd();
		String outer = this.indent;
		this.out.append(first);
		this.indent = outer + others;
		this.out.append(toMarkdown(it, this.beside).replace("\n", "\n" + this.indent));
		this.indent = outer;
		lineEnd();
	}

	private void link(Element it) {
		String href = it.attr("href").strip();
		String text = toMarkdown(it, this.beside);
		boolean web = href.matches("https?://\\S+");
		if (web) {
			this.out.append('[')
				.append(text.isBlank() ? href : text)
				.append("](<")
				.append(href.replace(">", "%3E"))
				.append(">)");
		}
		else {
			this.out.append(text);
			if (!href.isEmpty()) {
				this.beside.lost("a link to " + href);
			}
		}
	}

	/** Of a picture that is lost, what it shows is said, and that it is missing too. */
	private void picture(String source, String description) {
		String alt = description.strip().replaceAll("\\s+", " ");
		this.out.append(this.beside.picture(source.strip())
			.map((kept) -> "![" + Escapes.of(alt, false) + "](" + kept + ")")
			.orElseGet(() -> Escapes.of("[picture" + (alt.isEmpty() ? "" : ": " + alt) + "]", false)));
	}

	private void table(Element table) {
		List<String> rows = TableRows.of(table, (cell) -> toMarkdown(cell, this.beside));
		if (!rows.isEmpty()) {
			lineEnd();
			rows.forEach((row) -> this.out.append(row).append('\n').append(this.indent));
			lineEnd();
		}
	}

}
