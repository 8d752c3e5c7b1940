package dev.readyroom.questionbank.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what scrolls around a table. */
final class ScrollerRenderer implements NodeRenderer {

	private static final Map<String, String> ATTRIBUTES = new LinkedHashMap<>();

	static {
		ATTRIBUTES.put("class", "table-scroll");
		ATTRIBUTES.put("tabindex", "0");
	}

	private final HtmlNodeRendererContext context;

	private final HtmlWriter html;

	ScrollerRenderer(HtmlNodeRendererContext context) {
		this.context = context;
		this.html = context.getWriter();
	}

	@Override
	public Set<Class<? extends Node>> getNodeTypes() {
		return Set.of(ScrollingTables.Scroller.class);
	}

	@Override
	public void render(Node scroller) {
		this.html.line();
		this.html.tag("div", ATTRIBUTES);
		for (Node child = scroller.getFirstChild(); child != null; child = child.getNext()) {
			this.context.render(child);
		}
		this.html.tag("/div");
		this.html.line();
	}

}
