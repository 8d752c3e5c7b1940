package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * What the conditions of QTI 1.2 say is right: they are a small program, of which the
 * usual forms are read.
 */
final class ClassicKey {

	/**
	 * @param wanted responses, each with its list
	 */
	private record Condition(double score, List<String[]> wanted, Set<String> links, boolean alternatives) {
	}

	private final List<Condition> conditions = new ArrayList<>();

	/** What {@code SCORE.max} stands for. */
	private final double most;

	ClassicKey(XmlNode item) {
		this.most = number(item.first("decvar").map((it) -> it.attribute("maxvalue")).orElse(""), 100);
		item.all("respcondition").forEach(this::condition);
		if (this.conditions.stream().noneMatch((it) -> it.score() > 0)) {
			List<Condition> said = this.conditions.stream().map(ClassicKey::byLink).toList();
			this.conditions.clear();
			this.conditions.addAll(said);
		}
	}

	private void condition(XmlNode node) {
		double score = node.all("setvar").mapToDouble(this::points).sum();
		List<String[]> wanted = new ArrayList<>();
		node.child("conditionvar").ifPresent((it) -> collect(it, wanted));
		Set<String> links = new LinkedHashSet<>();
		node.all("displayfeedback").forEach((it) -> links.add(it.attribute("linkrefid")));
		boolean sets = node.all("or")
			.anyMatch((or) -> or.children().stream().filter((child) -> child.is("and")).count() > 1);
		this.conditions.add(new Condition(score, wanted, links, sets));
	}

	/** Some programs only say that the feedback for right answers is shown. */
	private static Condition byLink(Condition it) {
		boolean right = it.links().stream().anyMatch((link) -> link.matches("(?i)correct|right|que_\\d+_a?c"));
		return right ? new Condition(100, it.wanted(), it.links(), it.alternatives()) : it;
	}

	/**
	 * Blackboard names the full mark; Brightspace and Respondus count what is wrong in a
	 * variable of its own.
	 */
	private double points(XmlNode setvar) {
		String text = setvar.text().strip();
		if (setvar.attribute("varname").matches("(?i)(.*_)?incorrect")) {
			return 0;
		}
		double points = text.toLowerCase(Locale.ROOT).endsWith(".max") ? this.most : number(text, 0);
		return setvar.attribute("action").equalsIgnoreCase("Subtract") ? -points : points;
	}

	private static double number(String text, double orElse) {
		try {
			return Double.parseDouble(text);
		}
		catch (NumberFormatException ex) {
			return orElse;
		}
	}

	private static void collect(XmlNode node, List<String[]> wanted) {
		for (XmlNode child : node.children()) {
			if (child.is("varequal")) {
				wanted.add(new String[] { child.attribute("respident"), child.text().strip() });
			}
			else if (!child.is("not")) {
				collect(child, wanted);
			}
		}
	}

	/**
	 * Percent of the mark for each response: all that are wanted together count in full.
	 */
	Map<String, Double> weights(String list) {
		Map<String, Double> weights = new HashMap<>();
		double most = this.conditions.stream().mapToDouble(Condition::score).max().orElse(0);
		for (Condition condition : this.conditions) {
			for (String[] wanted : condition.wanted()) {
				if (isOf(wanted, list) && most > 0 && condition.score() != 0) {
					weights.merge(wanted[1], 100 * condition.score() / most, Math::max);
				}
			}
		}
		return weights;
	}

	/** A right response that is none of these; empty without. */
	String unknown(String list, Set<String> labels) {
		return weights(list).entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 0 && !labels.contains(entry.getKey()))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse("");
	}

	private static boolean isOf(String[] wanted, String list) {
		return wanted[0].isEmpty() || wanted[0].equals(list);
	}

	/** How many responses of a list give the most points. */
	long rights(String list) {
		return weights(list).values().stream().filter((weight) -> weight > 99.9).count();
	}

	/** Whether any of several sets of responses is right by itself. */
	boolean alternatives() {
		return this.conditions.stream().anyMatch((it) -> it.score() > 0 && it.alternatives());
	}

	/** The response with most points; empty without. */
	String best(String list) {
		return weights(list).entrySet()
			.stream()
			.filter((entry) -> entry.getValue() > 0)
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse("");
	}

	List<String> order(String list) {
		return this.conditions.stream()
			.filter((it) -> it.score() > 0)
			.max(java.util.Comparator.comparingInt((it) -> it.wanted().size()))
			.map((it) -> it.wanted()
				.stream()
				.filter((wanted) -> isOf(wanted, list))
				.map((wanted) -> wanted[1])
				.toList())
			.orElse(List.of());
	}

	/** The feedback that only this response shows; empty without. */
	String feedback(String list, String response, Set<String> names) {
		String ofItem = list.replaceFirst("^response_", "") + "_fb";
		return this.conditions.stream()
			.flatMap((it) -> it.links().stream())
			.filter((link) -> names.contains(link) && !link.matches("(?i)(general_)?(in)?correct(_fb)?|general_.*"))
			.filter((link) -> showing(link).allMatch((it) -> isAlone(it, list, response)))
			.findFirst()
			.orElse(names.contains(response + "_fb") ? response + "_fb" : names.contains(ofItem) ? ofItem : "");
	}

	private Stream<Condition> showing(String link) {
		return this.conditions.stream().filter((it) -> it.links().contains(link));
	}

	private static boolean isAlone(Condition it, String list, String response) {
		return it.wanted().size() == 1 && isOf(it.wanted().getFirst(), list)
				&& it.wanted().getFirst()[1].equals(response);
	}

	/** The feedback that is shown whatever was chosen; empty without. */
	String always(Set<String> names) {
		long shown = this.conditions.stream().filter((it) -> !it.links().isEmpty()).count();
		return names.stream().filter((name) -> shown > 1 && showing(name).count() == shown).findFirst().orElse("");
	}

}
