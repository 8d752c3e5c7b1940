package dev.readyroom.questionbank.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

import dev.readyroom.questionbank.attachment.Attachment;

/**
 * Turns the addresses that work beside the files into those that work on our pages.
 */
final class Addresses extends AbstractVisitor {

	private static final Pattern NOTES = Pattern.compile("([a-z0-9-]+)\\.md(#[\\w-]+)?");

	private static final Pattern PICTURE = Pattern.compile("images/([a-z0-9-]+\\.svg)");

	private static final Pattern ATTACHMENT = Pattern.compile(Attachment.FOLDER + "(" + Attachment.NAME + ")");

	@Override
	public void visit(Link link) {
		Matcher notes = NOTES.matcher(link.getDestination());
		if (notes.matches()) {
			link.setDestination("/topics/" + notes.group(1) + ((notes.group(2) != null) ? notes.group(2) : ""));
		}
		visitChildren(link);
	}

	/**
	 * Pictures are diagrams of the notes or kept with questions; of any other only its
	 * description stays.
	 */
	@Override
	public void visit(Image image) {
		Matcher picture = PICTURE.matcher(image.getDestination());
		if (picture.matches()) {
			image.setDestination("/topics/images/" + picture.group(1));
			return;
		}
		Matcher attachment = ATTACHMENT.matcher(image.getDestination());
		if (attachment.matches()) {
			image.setDestination("/attachments/" + attachment.group(1));
			return;
		}
		while (image.getFirstChild() != null) {
			image.insertBefore(image.getFirstChild());
		}
		image.unlink();
	}

}
