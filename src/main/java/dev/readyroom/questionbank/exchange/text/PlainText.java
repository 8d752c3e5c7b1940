package dev.readyroom.questionbank.exchange.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Between Markdown and text that is shown as it stands. */
public final class PlainText {

	private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
		.lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
		.build();

	private static final String SPECIAL = "([\\\\`*_\\[\\]<>|&#~!])";

	private PlainText() {
	}

	/** Markdown that shows the text as it stands, lines included. */
	public static String toMarkdown(String text) {
		String lines = text.replaceAll("\\R", "\n")
			.replaceAll("[ \\t]+(?=\\n|$)", "")
			.replaceAll("\\n{3,}", "\n\n")
			.strip();
		if (showsAsIs(lines)) {
			return hardBreaks(lines);
		}
		String escaped = lines.replaceAll(SPECIAL, "\\\\$1")
			.replaceAll("(?m)^([ \\t]*)([-+=])", "$1\\\\$2")
			.replaceAll("(?m)^([ \\t]*\\d{1,9})([.)])", "$1\\\\$2")
			.replaceAll("(?m)^[ \\t]+", "");
		return hardBreaks(escaped);
	}

	/** A single line break would run two lines together. */
	private static String hardBreaks(String lines) {
		return lines.replaceAll("(?<!\\n)\\n(?!\\n)", "\\\\\n");
	}

	private static boolean showsAsIs(String text) {
		return !text.matches("(?s).*[\\\\`<|].*") && strip(text).equals(text) && isProse(text);
	}

	private static boolean isProse(String text) {
		for (Node block = parse(text).getFirstChild(); block != null; block = block.getNext()) {
			if (!(block instanceof Paragraph) || !isProse(block)) {
				return false;
			}
		}
		return true;
	}

	private static boolean isProse(Node paragraph) {
		for (Node part = paragraph.getFirstChild(); part != null; part = part.getNext()) {
			if (!(part instanceof Text || part instanceof org.commonmark.node.SoftLineBreak)) {
				return false;
			}
		}
		return true;
	}

	/** What a reader sees of the Markdown, without its looks. */
	public static String strip(String markdown) {
		Node document = parse(markdown);
		document.accept(new Named());
		return RENDERER.render(document).strip();
	}

	/** Whether there is nothing to read, but a picture to see. */
	public static boolean isPicture(String markdown) {
		return line(markdown).matches("(\\[picture(: [^\\[\\]]*)?] ?)+");
	}

	/** Of a picture, its description is what can be said. */
	private static final class Named extends AbstractVisitor {

		@Override
		public void visit(Image image) {
			String description = RENDERER.render(unlinked(image)).strip();
			image.insertBefore(new Text("[picture" + (description.isEmpty() ? "" : ": " + description) + "]"));
			image.unlink();
		}

		private static Node unlinked(Image image) {
			Document alone = new Document();
			Paragraph words = new Paragraph();
			alone.appendChild(words);
			while (image.getFirstChild() != null) {
				words.appendChild(image.getFirstChild());
			}
			return alone;
		}

	}

	/** On one line. */
	public static String line(String markdown) {
		return strip(markdown).replaceAll("\\s+", " ");
	}

	private static Node parse(String markdown) {
		return MarkdownHtml.PARSER.parse(markdown);
	}

}
