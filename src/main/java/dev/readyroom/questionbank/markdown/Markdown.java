package dev.readyroom.questionbank.markdown;

import java.util.Map;

import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown to HTML that may be put into a page as it is. */
public final class Markdown {

	private static final HtmlRenderer PROSE = renderer().build();

	private static final HtmlRenderer NOTES = renderer().extensions(java.util.List.of(HeadingAnchorExtension.create()))
		.build();

	private Markdown() {
	}

	/** A text of a question: paragraphs, lists, tables, code. */
	public static String toHtml(String markdown) {
		return SafeHtml.prose(PROSE.render(document(markdown)));
	}

	/**
	 * A text that stands in a label or a line: without the paragraph around it if it is
	 * only one.
	 */
	public static String toInlineHtml(String markdown) {
		Node document = document(markdown);
		Node first = document.getFirstChild();
		if (first instanceof Paragraph && first.getNext() == null) {
			while (first.getFirstChild() != null) {
				document.appendChild(first.getFirstChild());
			}
			first.unlink();
		}
		return SafeHtml.prose(PROSE.render(document));
	}

	/**
	 * Study notes, with anchors on their headings and without the title that opens them,
	 * since the page has its own.
	 */
	public static String notesToHtml(String markdown) {
		Node document = document(markdown);
		if (document.getFirstChild() instanceof Heading heading && heading.getLevel() == 1) {
			heading.unlink();
		}
		return SafeHtml.notes(NOTES.render(document));
	}

	private static Node document(String markdown) {
		Node document = MarkdownParser.parse(markdown);
		document.accept(new Addresses());
		return document;
	}

	private static HtmlRenderer.Builder renderer() {
		return HtmlRenderer.builder()
			.extensions(MarkdownParser.TABLES)
			.nodeRendererFactory(ScrollerRenderer::new)
			.escapeHtml(true)
			.sanitizeUrls(true)
			.attributeProviderFactory((context) -> Markdown::setAttributes);
	}

	/** What scrolls must be reachable by keyboard, since it cannot be dragged there. */
	private static void setAttributes(Node node, String tag, Map<String, String> attributes) {
		if (tag.equals("pre")) {
			attributes.put("tabindex", "0");
		}
	}

}
