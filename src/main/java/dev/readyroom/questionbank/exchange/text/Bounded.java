package dev.readyroom.questionbank.exchange.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as its nodes, of which a text people read has some hundred, a few deep. What has
 * far more was made to keep the server busy: of that only the words are read.
 */
final class Bounded implements NodeVisitor {

	private static final int DEEPEST = 60;

	private static final int MOST = 20_000;

	private int deepest;

	private int nodes;

	private Bounded() {
	}

	static Element body(String html, Beside beside) {
		Element body = Jsoup.parseBodyFragment(html).body();
		Bounded size = new Bounded();
		body.traverse(size);
		if (size.deepest <= DEEPEST && size.nodes <= MOST) {
			return body;
		}
		beside.lost("the layout and the pictures of a text nested " + size.deepest + " deep in " + size.nodes
				+ " parts (its words are kept)");
		return new Element("body").text(body.text());
	}

	@Override
	public void head(Node node, int depth) {
		this.deepest = Math.max(this.deepest, depth);
		this.nodes++;
	}

}
