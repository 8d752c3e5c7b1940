package dev.readyroom.questionbank.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/**
 * Puts each table into a block of its own, which scrolls sideways on a phone: a table
 * that scrolls by itself would no longer be a table to a screen reader.
 */
final class ScrollingTables extends AbstractVisitor implements PostProcessor {

	@Override
	public Node process(Node document) {
		document.accept(this);
		return document;
	}

	@Override
	public void visit(CustomBlock block) {
		if (block instanceof TableBlock && !(block.getParent() instanceof Scroller)) {
			Scroller scroller = new Scroller();
			block.insertBefore(scroller);
			scroller.appendChild(block);
		}
		else {
			visitChildren(block);
		}
	}

	/** What scrolls around a table. */
	static final class Scroller extends CustomBlock {

	}

}
