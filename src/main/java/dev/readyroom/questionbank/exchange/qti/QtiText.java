package dev.readyroom.questionbank.exchange.qti;

import dev.readyroom.questionbank.exchange.text.Beside;
import dev.readyroom.questionbank.exchange.text.CarriedHtml;
import dev.readyroom.questionbank.exchange.text.MarkdownHtml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * A text in QTI is HTML. A processing instruction, which other programs pass over,
 * carries the Markdown where it is needed.
 */
final class QtiText {

	private static final String TARGET = "readyroom-markdown";

	private QtiText() {
	}

	static String blocks(String markdown) {
		return carried(markdown, MarkdownHtml.blocks(markdown));
	}

	static String inline(String markdown) {
		return carried(markdown, MarkdownHtml.inline(markdown));
	}

	private static String carried(String markdown, String html) {
		String copy = CarriedHtml.copy(markdown, html);
		return copy.isEmpty() ? html : "<?" + TARGET + " " + copy + "?>" + html;
	}

	static String read(XmlNode parent, Beside beside) {
		XmlNode node = QtiNames.children(parent, "contentBody").findFirst().orElse(parent);
		return CarriedHtml.read(node.html(), node.instruction(TARGET), beside);
	}

}
