package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * A condition of QTI 1.2: which responses it wants, what they give, and what they show.
 *
 * @param wanted responses, each with its list, and its place where there is one
 * @param links feedback by its name
 * @param alternatives whether any of several sets of responses will do
 */
record ClassicCondition(double score, List<String[]> wanted, Set<String> links, boolean alternatives) {

	static List<ClassicCondition> of(XmlNode item) {
		double most = Stream
			.concat(item.all("decvar").map((it) -> it.attribute("maxvalue")), item.all("setvar").map(XmlNode::text))
			.mapToDouble((it) -> number(it.strip()))
			.max()
			.orElse(0);
		List<XmlNode> nodes = item.all("respcondition").toList();
		List<ClassicCondition> all = marked(nodes,
				nodes.stream().map((it) -> of(it, (most > 0) ? most : 100)).toList());
		return all.stream().anyMatch((it) -> it.score() > 0) ? all
				: all.stream().map(ClassicCondition::byLink).toList();
	}

	/**
	 * Where points differ from answer to answer, Canvas marks the right one, and it may
	 * get none.
	 */
	private static List<ClassicCondition> marked(List<XmlNode> nodes, List<ClassicCondition> all) {
		List<Boolean> right = nodes.stream()
			.map((it) -> it.attribute("correctanswer").equalsIgnoreCase("yes"))
			.toList();
		double top = IntStream.range(0, all.size())
			.filter(right::get)
			.mapToDouble((i) -> all.get(i).score())
			.max()
			.orElse(0);
		double full = (top > 0) ? top : 100;
		return !right.contains(true) ? all
				: IntStream.range(0, all.size())
					.mapToObj((i) -> right.get(i) ? all.get(i).worth(full)
							: (all.get(i).score() >= full || top <= 0) ? all.get(i).worth(0) : all.get(i))
					.toList();
	}

	private static ClassicCondition of(XmlNode node, double most) {
		double score = node.all("setvar").mapToDouble((it) -> points(it, most)).sum();
		List<String[]> wanted = new ArrayList<>();
		node.child("conditionvar").ifPresent((it) -> collect(it, wanted));
		Set<String> links = new LinkedHashSet<>();
		node.all("displayfeedback").forEach((it) -> links.add(it.attribute("linkrefid")));
		boolean sets = node.all("or")
			.anyMatch((or) -> or.children().stream().filter((child) -> child.is("and")).count() > 1);
		return new ClassicCondition(score, wanted, links, sets);
	}

	/** Some programs only say that the feedback for right answers is shown. */
	private ClassicCondition byLink() {
		boolean right = this.links.stream().anyMatch((link) -> link.matches("(?i)correct(_fb)?|right|que_\\d+_a?c"));
		return right ? worth(100) : this;
	}

	ClassicCondition worth(double score) {
		return new ClassicCondition(score, this.wanted, this.links, this.alternatives);
	}

	/**
	 * Blackboard names the full mark; Brightspace and Respondus count what is wrong in a
	 * variable of its own.
	 */
	private static double points(XmlNode setvar, double most) {
		String text = setvar.text().strip();
		if (setvar.attribute("varname").matches("(?i)(.*_)?incorrect")) {
			return 0;
		}
		double points = text.toLowerCase(Locale.ROOT).endsWith(".max") ? most : number(text);
		return setvar.attribute("action").equalsIgnoreCase("Subtract") ? -points : points;
	}

	private static double number(String text) {
		try {
			return Double.parseDouble(text);
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

	/**
	 * Blackboard names an option where others name the list. A set of responses is taken
	 * as all of them together.
	 */
	private static void collect(XmlNode node, List<String[]> wanted) {
		for (XmlNode child : node.children()) {
			String list = child.attribute("respident");
			String value = child.text().strip();
			if (child.is("varequal")) {
				wanted.add(value.isEmpty() ? new String[] { "", list, "" }
						: new String[] { list, value, child.attribute("index") });
			}
			else if (child.is("varsubset")) {
				Stream.of(value.split(",")).forEach((it) -> wanted.add(new String[] { list, it.strip(), "" }));
			}
			else if (!child.is("not")) {
				collect(child, wanted);
			}
		}
	}

}
