package dev.readyroom.questionbank.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * A topic's study notes and what can be said of them without showing them.
 *
 * @param images addresses of the pictures in it, as written
 * @param links addresses of its links, as written
 */
public record StudyNotes(String markdown, List<Section> sections, List<String> images, List<String> links) {

	public StudyNotes {
		sections = List.copyOf(sections);
		images = List.copyOf(images);
		links = List.copyOf(links);
	}

	public static StudyNotes of(String markdown) {
		Finder finder = new Finder();
		MarkdownParser.parse(markdown).accept(finder);
		return new StudyNotes(markdown, finder.sections, finder.images, finder.links);
	}

	/** What {@code topic#anchor} may name. */
	public Set<String> anchors() {
		return this.sections.stream().map(Section::anchor).collect(Collectors.toSet());
	}

	/**
	 * A heading.
	 *
	 * @param level 1 to 6
	 * @param anchor lower-case words of the heading with hyphens between them
	 */
	public record Section(int level, String title, String anchor) {
	}

	private static final class Finder extends AbstractVisitor {

		private final IdGenerator ids = IdGenerator.builder().build();

		private final List<Section> sections = new ArrayList<>();

		private final List<String> images = new ArrayList<>();

		private final List<String> links = new ArrayList<>();

		@Override
		public void visit(Heading heading) {
			String title = plainText(heading);
			this.sections.add(new Section(heading.getLevel(), title, this.ids.generateId(title)));
			visitChildren(heading);
		}

		@Override
		public void visit(Image image) {
			this.images.add(image.getDestination());
		}

		@Override
		public void visit(Link link) {
			this.links.add(link.getDestination());
			visitChildren(link);
		}

		private static String plainText(Node node) {
			StringBuilder text = new StringBuilder();
			node.accept(new AbstractVisitor() {
				@Override
				public void visit(Text piece) {
					text.append(piece.getLiteral());
				}

				@Override
				public void visit(Code piece) {
					text.append(piece.getLiteral());
				}
			});
			return text.toString();
		}

	}

}
