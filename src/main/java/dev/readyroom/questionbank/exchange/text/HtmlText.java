package dev.readyroom.questionbank.exchange.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML of other programs as Markdown that shows the same. */
public final class HtmlText {

	private static final Pattern TAG = Pattern
		.compile("<(?:/?[a-zA-Z][^<>]*|!--)>?|&(?:[a-zA-Z]{2,8}|#x?[0-9a-fA-F]{1,6});");

	private static final Set<String> NOTHING = Set.of("script", "style", "head", "template", "noscript", "rp");

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
		return toMarkdown(Bounded.body(LooseTags.escaped(html, false), beside), beside);
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
		if (atLineStart() || endsWith(" ")) {
			text = text.stripLeading();
		}
		this.out.append(Escapes.of(atLineStart() ? HtmlLooks.indent(raw) + text : text, atLineStart()));
	}

	private boolean atLineStart() {
		return this.out.isEmpty() || endsWith("\n") || endsWith("\n" + this.indent)
				|| this.out.compareTo(new StringBuilder(this.indent)) == 0;
	}

	private boolean endsWith(String end) {
		int from = this.out.length() - end.length();
		return from >= 0 && this.out.indexOf(end, from) == from;
	}

	private void element(Element it) {
		String name = it.normalName().toLowerCase(Locale.ROOT);
		look(it, HtmlLooks.lost(it));
		switch (name) {
			case "br" -> this.out.append(opensBlock() ? "" : "\\\n" + this.indent);
			case "code", "tt", "kbd", "samp" -> this.out.append(HtmlPieces.code(it.wholeText()));
			case "pre" -> block(() -> this.out.append(HtmlPieces.fenced(it).replace("\n", "\n" + this.indent)));
			case "ul", "ol" -> list(it, name.equals("ol"));
			case "blockquote" -> nested(it, "> ", "> ");
			case "a" -> spaced(it, HtmlPieces.link(it.attr("href").strip(), toMarkdown(it, this.beside), this.beside));
			case "img" -> Formulas.of(it, this.beside)
				.ifPresentOrElse(this.out::append, () -> picture(it.attr("src"), it.attr("alt")));
			case "hr" -> block(() -> this.out.append("---"));
			case "h1", "h2", "h3", "h4", "h5", "h6" -> block(() -> {
				this.out.append("#".repeat(name.charAt(1) - '0')).append(' ');
				children(it);
			});
			case "table" -> table(it);
			case "sub", "sup" -> script(it, name);
			case "video", "audio" -> HtmlPieces.recording(it, this.beside);
			case "svg" -> this.out.append(HtmlPieces.drawing(it, this.beside));
			case "q" -> this.out.append('“').append(toMarkdown(it, this.beside)).append('”');
			case "rt" -> this.out.append('(').append(toMarkdown(it, this.beside)).append(')');
			default -> other(it, name);
		}
	}

	private void picture(String source, String description) {
		this.out.append(HtmlPieces.picture(source.strip(), description.strip().replaceAll("\\s+", " "), this.beside));
	}

	private void script(Element it, String name) {
		String line = Scripts.of(it.wholeText(), name.equals("sup"));
		if (line.isEmpty()) {
			look(it, name.equals("sup") ? "a superscript" : "a subscript");
			children(it);
		}
		this.out.append(Escapes.of(line, false));
	}

	private void look(Element it, String look) {
		if (!look.isEmpty() && !it.wholeText().isBlank()) {
			this.beside.lost(look + " (its text is kept)");
		}
	}

	private void other(Element it, String name) {
		if (NOTHING.contains(name)) {
			return;
		}
		if (name.equals("object") && HtmlPieces.isPicture(it)) {
			this.out.append(HtmlPieces.object(it, this.beside));
			return;
		}
		if (name.equals("math") || name.endsWith(":math")) {
			String formula = MathText.of(it);
			this.beside.lost("a formula, which is written as " + formula);
			this.out.append(Escapes.of(formula, atLineStart()));
			return;
		}
		if (Media.is(name)) {
			this.beside.lost(Media.described(it));
			if (Media.saysOnlyItsAddress(it)) {
				return;
			}
		}
		String mark = HtmlLooks.mark(it);
		if (!mark.isEmpty()) {
			around(it, mark);
		}
		else if (HtmlBlocks.isBlock(it)) {
			block(() -> children(it));
		}
		else {
			children(it);
		}
	}

	private void block(Runnable content) {
		lineEnd();
		content.run();
		lineEnd();
	}

	/** A blank line before what comes next. */
	private void lineEnd() {
		// What breaks a line within a block would stand at its end as a sign.
		String tail = "\\\n" + this.indent;
		while (endsWith(tail)) {
			this.out.setLength(this.out.length() - tail.length());
		}
		if (!opensBlock()) {
			this.out.append("\n").append(this.indent.stripTrailing()).append("\n").append(this.indent);
		}
	}

	/** Nothing stands yet in what began last. */
	private boolean opensBlock() {
		return this.out.isEmpty() || opensItem() || endsWith("\n" + this.indent.stripTrailing() + "\n" + this.indent);
	}

	/** Nothing stands yet behind the bullet. */
	private boolean opensItem() {
		boolean bullet = endsWith("- ") || endsWith(". ");
		return bullet && this.out.substring(this.out.lastIndexOf("\n") + 1).matches("[> ]*(-|\\d+\\.) ");
	}

	private void around(Element it, String mark) {
		boolean paragraphs = it.getAllElements().stream().anyMatch(HtmlBlocks::isParagraph);
		String inner = paragraphs ? "" : toMarkdown(it, this.beside);
		if (paragraphs) {
			children(it);
		}
		else if (inner.isBlank()) {
			text(it.wholeText());
		}
		else {
			spaced(it, mark + inner.strip() + mark);
		}
	}

	/** The space at either end of an element stands outside of its Markdown. */
	private void spaced(Element it, String markdown) {
		boolean opens = atLineStart() || endsWith(" ");
		this.out.append(it.wholeText().matches("(?s)\\s.*") && !opens ? " " : "").append(markdown);
		this.out.append(it.wholeText().matches("(?s).*\\s") ? " " : "");
	}

	private void list(Element list, boolean numbered) {
		lineEnd();
		int number = list.attr("start").matches("\\d{1,6}") ? Integer.parseInt(list.attr("start")) : 1;
		boolean lettered = numbered && !ListMarks.isPlain(list);
		for (Element item : list.children()) {
			String bullet = numbered && !lettered ? number + ". " : "- ";
			String outer = this.indent;
			this.out.append(bullet);
			this.indent = outer + " ".repeat(bullet.length());
			if (lettered) {
				this.out.append(ListMarks.of(list, number)).append(") ");
			}
			number++;
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

	private void table(Element table) {
		table.select("> caption").forEach((it) -> element(it));
		List<String> rows = TableRows.of(table, (cell) -> toMarkdown(cell, this.beside));
		if (!rows.isEmpty()) {
			lineEnd();
			rows.forEach((row) -> this.out.append(row).append('\n').append(this.indent));
			lineEnd();
		}
	}

}
