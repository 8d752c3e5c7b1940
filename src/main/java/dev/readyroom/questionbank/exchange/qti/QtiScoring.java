package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.List;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * What the processing of a response gives points for: converters from older formats say
 * nowhere else what is right.
 */
final class QtiScoring {

	/**
	 * @param responses what has to be chosen; empty where that cannot be told
	 */
	private record Condition(double points, List<String> responses) {
	}

	private final String response;

	private final List<Condition> conditions = new ArrayList<>();

	/** Whether some responses get other points than others. */
	private final boolean graded;

	/**
	 * @param response the variable that is asked for
	 */
	QtiScoring(XmlNode item, String response) {
		this.response = response;
		item.all()
			.filter((it) -> QtiNames.plain(it).matches("response(if|elseif)") && !it.children().isEmpty())
			.forEach(this::condition);
		this.graded = item.all()
			.filter((it) -> QtiNames.plain(it).matches("response(if|elseif|else)") && !bounds(it))
			.flatMap((it) -> QtiNames.children(it, "setOutcomeValue"))
			.filter(QtiScoring::isScore)
			.flatMap((it) -> QtiNames.all(it, "baseValue"))
			.map(QtiScoring::number)
			.filter((points) -> points > 0)
			.distinct()
			.count() > 1;
	}

	/** Whether a branch keeps the points within their bounds. */
	private static boolean bounds(XmlNode branch) {
		return branch.children()
			.stream()
			.limit(1)
			.flatMap((asked) -> QtiNames.all(asked, "variable"))
			.anyMatch(QtiScoring::isScore);
	}

	private static boolean isScore(XmlNode node) {
		return QtiNames.attribute(node, "identifier").equalsIgnoreCase("SCORE");
	}

	private void condition(XmlNode node) {
		XmlNode asked = node.children().getFirst();
		double points = QtiNames.children(node, "setOutcomeValue")
			.filter((it) -> QtiNames.attribute(it, "identifier").matches("(?i).*(score|points).*"))
			.flatMap((it) -> QtiNames.all(it, "baseValue"))
			.mapToDouble(QtiScoring::number)
			.sum();
		boolean concerned = QtiNames.all(asked, "variable")
			.anyMatch((it) -> QtiNames.attribute(it, "identifier").equals(this.response));
		if (concerned && points > 0) {
			this.conditions.add(new Condition(points, wanted(asked)));
		}
	}

	private static double number(XmlNode value) {
		try {
			return Double.parseDouble(value.text().strip());
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

	/**
	 * What has to be chosen for a condition to hold, and what may not be is none of it.
	 */
	private List<String> wanted(XmlNode asked) {
		return switch (QtiNames.plain(asked)) {
			case "match", "member" -> QtiNames.all(asked, "baseValue").map((it) -> it.text().strip()).toList();
			case "and" -> asked.children().stream().flatMap((it) -> wanted(it).stream()).toList();
			default -> List.of();
		};
	}

	private double most() {
		return this.conditions.stream().mapToDouble(Condition::points).max().orElse(0);
	}

	/** Whether other responses than the right one get some of the points. */
	boolean isPartial() {
		return this.graded || this.conditions.stream().anyMatch((it) -> it.points() < most());
	}

	/**
	 * What is right: the one response with most points, or all that each get some.
	 * @param single whether one is chosen
	 * @return empty where it cannot be told
	 */
	List<String> rights(boolean single) {
		List<Condition> best = this.conditions.stream()
			.filter((it) -> it.points() == most() && !it.responses().isEmpty())
			.toList();
		if (best.size() == 1 && (single || best.getFirst().responses().size() > 1)) {
			return best.getFirst().responses();
		}
		boolean each = this.conditions.stream().allMatch((it) -> it.responses().size() == 1);
		List<Condition> counted = single ? best : this.conditions;
		return each ? counted.stream().map((it) -> it.responses().getFirst()).distinct().toList() : List.of();
	}

}
