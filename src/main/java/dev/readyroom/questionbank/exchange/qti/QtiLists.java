package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.source.Body;

/**
 * A matching of Blackboard that was converted to QTI 2: an empty list for each item, and
 * what the lists offer stands apart, in the same order.
 */
final class QtiLists {

	private final XmlNode item;

	private final XmlNode body;

	private final List<XmlNode> lists;

	private final Draft draft;

	QtiLists(XmlNode item, XmlNode body, List<XmlNode> lists, Draft draft) {
		this.item = item;
		this.body = body;
		this.lists = lists;
		this.draft = draft;
	}

	private Optional<XmlNode> offered() {
		return this.body.all().filter((it) -> it.attribute("class").equals("RIGHT_MATCH_BLOCK")).findFirst();
	}

	boolean areMatching() {
		int size = offered().map((it) -> it.children().size()).orElse(0);
		return size > 1 && this.lists.stream()
			.allMatch((it) -> QtiNames.is(it, "choiceInteraction") && it.text().isBlank()
					&& QtiNames.all(it, "simpleChoice").count() == size);
	}

	/**
	 * @param finish called before the question is whole
	 */
	Found read(Runnable finish) {
		this.draft.stem(QtiText.read(
				this.body.without((it) -> it.attribute("class").matches("RIGHT_MATCH_BLOCK|RESPONSE_BLOCK")),
				this.draft.beside()));
		List<String> matches = offered().stream()
			.flatMap((it) -> it.children().stream())
			.map((it) -> QtiText.read(it, this.draft.beside()))
			.toList();
		List<Body.Pair> pairs = new ArrayList<>();
		for (XmlNode list : this.lists) {
			String text = text(list);
			List<String> choices = QtiNames.all(list, "simpleChoice")
				.map((it) -> QtiNames.attribute(it, "identifier"))
				.toList();
			List<String> rights = rights(QtiNames.attribute(list, "responseIdentifier"));
			if (rights.size() != 1 || !choices.contains(rights.getFirst())) {
				return this.draft.refuse("matching", "It does not say what belongs to \"" + text + "\".");
			}
			pairs.add(new Body.Pair(text, matches.get(choices.indexOf(rights.getFirst())), ""));
		}
		finish.run();
		List<String> used = pairs.stream().map(Body.Pair::match).toList();
		return this.draft
			.done(new Body.Matching(pairs, matches.stream().filter((it) -> !used.contains(it)).distinct().toList()));
	}

	/** What stands with a list, or, where several lists stand together, before it. */
	private String text(XmlNode list) {
		XmlNode around = this.body.all().filter((it) -> it.children().contains(list)).findFirst().orElse(list);
		boolean alone = around.children().stream().filter(this.lists::contains).count() == 1;
		int place = around.children().indexOf(list);
		XmlNode text = alone ? around.without((it) -> it == list)
				: (place > 0) ? around.children().get(place - 1) : list;
		return QtiText.read(text, this.draft.beside());
	}

	/** What gets points, or is answered as correct. */
	private List<String> rights(String response) {
		return this.item.all()
			.filter((it) -> QtiNames.plain(it).matches("response(if|elseif)") && it.children().size() > 1)
			.filter((it) -> QtiNames.is(it.children().getFirst(), "match") && isRight(it))
			.map((it) -> it.children().getFirst())
			.filter((it) -> QtiNames.all(it, "variable")
				.anyMatch((variable) -> QtiNames.attribute(variable, "identifier").equals(response)))
			.flatMap(QtiLists::values)
			.distinct()
			.toList();
	}

	private static boolean isRight(XmlNode condition) {
		return QtiNames.children(condition, "setOutcomeValue")
			.flatMap(QtiLists::values)
			.anyMatch((it) -> it.equalsIgnoreCase("correct") || it.matches("0*[1-9]\\d*(\\.\\d+)?|0?\\.0*[1-9]\\d*"));
	}

	private static Stream<String> values(XmlNode node) {
		return QtiNames.all(node, "baseValue").map((it) -> it.text().strip());
	}

}
