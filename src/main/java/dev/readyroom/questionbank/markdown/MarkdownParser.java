package dev.readyroom.questionbank.markdown;

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
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * The bank's dialect: CommonMark with tables. HTML stays what it looks like: text.
 */
final class MarkdownParser {

	static final List<Extension> TABLES = List.of(TablesExtension.create());

	/** All kinds of block but HTML: "Type &lt;b&gt; here" is a sentence about a tag. */
	private static final Set<Class<? extends Block>> BLOCKS = Set.of(Heading.class, FencedCodeBlock.class,
			IndentedCodeBlock.class, BlockQuote.class, ListBlock.class, ThematicBreak.class);

	private static final Parser PARSER = Parser.builder()
		.extensions(TABLES)
		.enabledBlockTypes(BLOCKS)
		.postProcessor(new ScrollingTables())
		.build();

	private MarkdownParser() {
	}

	static Node parse(String markdown) {
		return PARSER.parse(markdown);
	}

}
