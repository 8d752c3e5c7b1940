package dev.readyroom.questionbank.exchange.text;

import java.util.Set;

import org.jsoup.nodes.Element;

/** Which elements of HTML stand on lines of their own. */
final class HtmlBlocks {

	private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "figure", "figcaption", "center",
			"address", "header", "footer", "main", "dl", "dt", "dd", "fieldset", "prompt", "body", "html", "aside",
			"nav", "details", "summary", "legend", "caption", "hgroup", "li", "rubricblock", "contentbody",
			"qti-prompt", "qti-rubric-block", "qti-content-body");

	private static final Set<String> PARAGRAPHS = Set.of("ul", "ol", "blockquote", "hr", "pre", "table", "h1", "h2",
			"h3", "h4", "h5", "h6");

	private HtmlBlocks() {
	}

	/** One that is nothing but a block of its content. */
	static boolean isBlock(Element it) {
		String name = it.normalName();
		return BLOCKS.contains(name) || name.endsWith(":p") || name.endsWith(":div");
	}

	static boolean isParagraph(Element it) {
		return isBlock(it) || PARAGRAPHS.contains(it.normalName());
	}

}
