package dev.readyroom.questionbank.exchange.text;

import java.util.List;
import java.util.Set;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown of the bank's dialect as HTML that is XML too, for formats that speak it. */
public final class MarkdownHtml {

	private static final List<Extension> TABLES = List.of(TablesExtension.create());

	/** All kinds of block but HTML, which stays what it looks like: text. */
	private static final Set<Class<? extends Block>> BLOCKS = Set.of(Heading.class, FencedCodeBlock.class,
			IndentedCodeBlock.class, BlockQuote.class, ListBlock.class, ThematicBreak.class);

	static final Parser PARSER = Parser.builder().extensions(TABLES).enabledBlockTypes(BLOCKS).build();

	private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
		.extensions(TABLES)
		.escapeHtml(true)
		.sanitizeUrls(true)
		.build();

	private MarkdownHtml() {
	}

	/** Blocks: at least one paragraph. */
	public static String blocks(String markdown) {
		String html = clean(RENDERER.render(PARSER.parse(markdown)));
		return html.isBlank() ? "<p></p>" : html;
	}

	/** Without the paragraph around it where it is only one; blocks otherwise. */
	public static String inline(String markdown) {
		Node document = PARSER.parse(markdown);
		Node first = document.getFirstChild();
		if (first instanceof Paragraph && first.getNext() == null) {
			while (first.getFirstChild() != null) {
				document.appendChild(first.getFirstChild());
			}
			first.unlink();
		}
		return clean(RENDERER.render(document));
	}

	/** XML holds no other control characters. */
	private static String clean(String html) {
		return html.strip().replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
	}

}
