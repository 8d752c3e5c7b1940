package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dev.readyroom.questionbank.exchange.Bodies;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;

/** The interactions that are types of ours. */
final class QtiInteraction {

	private final XmlNode interaction;

	private final XmlNode declaration;

	private final QtiScoring scoring;

	private final Draft draft;

	private final Function<XmlNode, String> why;

	/** Choices by their identifiers. */
	private final Map<String, XmlNode> choices = new LinkedHashMap<>();

	QtiInteraction(XmlNode interaction, XmlNode declaration, QtiScoring scoring, Draft draft,
			Function<XmlNode, String> why) {
		this.interaction = interaction;
		this.declaration = declaration;
		this.scoring = scoring;
		this.draft = draft;
		this.why = why;
		interaction.all()
			.filter((node) -> QtiNames.plain(node).matches("simple(associable)?choice"))
			.forEach((node) -> this.choices.put(QtiNames.attribute(node, "identifier"), node));
	}

	/**
	 * @param finish called before the question is whole
	 */
	Found read(Runnable finish) {
		List<String> correct = correct();
		Body body = switch (QtiNames.plain(this.interaction)) {
			case "choiceinteraction" -> choice(correct);
			case "orderinteraction" ->
				new Body.Ordering(correct.stream().map((id) -> new Body.Item(text(id), why(id))).toList());
			default -> matching(correct);
		};
		finish.run();
		if (correct.isEmpty()) {
			return this.draft.refuse(body.type().slug(),
					"The item does not say which response is right: it has neither a correctResponse nor a mapping, "
							+ "nor points for a certain one.");
		}
		Optional<String> unknown = unknown(correct);
		if (unknown.isPresent()) {
			return this.draft.refuse(body.type().slug(),
					"Its key names \"" + unknown.get() + "\", which is none of its choices.");
		}
		if (body instanceof Body.Ordering ordering && ordering.items().size() != this.choices.size()) {
			return this.draft.refuse("ordering",
					"Its right order names " + ordering.items().size() + " of " + this.choices.size() + " choices.");
		}
		return this.draft.done(body);
	}

	/** Declared as right; or else what a mapping gives points for. */
	private List<String> correct() {
		List<String> declared = QtiNames.first(this.declaration, "correctResponse")
			.map((it) -> QtiNames.children(it, "value").map((value) -> value.text().strip()).toList())
			.orElse(List.of());
		List<XmlNode> entries = QtiNames.all(this.declaration, "mapEntry").filter((it) -> points(it) > 0).toList();
		double most = entries.stream().mapToDouble(QtiInteraction::points).max().orElse(0);
		List<String> mapped = entries.stream()
			.filter((entry) -> !isSingle() || points(entry) == most)
			.map((entry) -> QtiNames.attribute(entry, "mapKey"))
			.toList();
		List<String> correct = !declared.isEmpty() ? declared : !mapped.isEmpty() ? mapped : scored();
		boolean partial = isFined(most) || entries.stream()
			.anyMatch((entry) -> points(entry) < most || !correct.contains(QtiNames.attribute(entry, "mapKey")));
		if (partial || (entries.isEmpty() && this.scoring.isPartial())) {
			this.draft.lost("the points of single answers: one is right or wrong, and all right ones count the same");
		}
		return correct;
	}

	/** Whether wrong answers cost something else than a right one gives. */
	private boolean isFined(double most) {
		return this.declaration.all()
			.mapToDouble(QtiInteraction::points)
			.anyMatch((points) -> points < 0 && (isSingle() || points != -most));
	}

	private List<String> scored() {
		List<String> scored = this.scoring.rights(QtiNames.attribute(this.declaration, "cardinality").equals("single"));
		if (!scored.isEmpty()) {
			this.draft.note("Its key was read from what its processing gives points for");
		}
		return scored;
	}

	private boolean isSingle() {
		return QtiNames.attribute(this.declaration, "cardinality").equals("single")
				|| QtiNames.attribute(this.interaction, "maxChoices").equals("1");
	}

	/** The first thing in a key that is no choice, or no pair of them. */
	private Optional<String> unknown(List<String> correct) {
		boolean pairs = QtiNames.plain(this.interaction).matches("(match|associate)interaction");
		return correct.stream().filter((value) -> {
			List<String> ends = List.of(value.split("\\s+"));
			return ends.size() != (pairs ? 2 : 1) || !this.choices.keySet().containsAll(ends);
		}).findFirst();
	}

	/** What an entry of a mapping gives, or a mapping for all that it does not name. */
	private static double points(XmlNode entry) {
		try {
			return Double
				.parseDouble(QtiNames.attribute(entry, QtiNames.is(entry, "mapping") ? "defaultValue" : "mappedValue"));
		}
		catch (NumberFormatException ex) {
			return 0;
		}
	}

	private String text(String id) {
		XmlNode node = this.choices.get(id);
		return (node == null) ? ""
				: QtiText.read(node.without((it) -> QtiNames.plain(it).startsWith("feedback")), this.draft.beside());
	}

	private String why(String id) {
		XmlNode node = this.choices.get(id);
		return (node == null) ? "" : this.why.apply(node);
	}

	private Body choice(List<String> correct) {
		List<Body.Option> options = new ArrayList<>();
		this.choices.forEach((id, node) -> options.add(new Body.Option(correct.contains(id), text(id), why(id),
				QtiNames.attribute(node, "fixed").equalsIgnoreCase("true"))));
		String shuffle = QtiNames.attribute(this.interaction, "shuffle");
		boolean statement = options.size() == 2 && correct.size() == 1
				&& options.stream().allMatch((option) -> option.text().matches("(?i)true|false"))
				&& !options.get(0).text().equalsIgnoreCase(options.get(1).text());
		if (statement) {
			Body.Option yes = options.get(options.get(0).text().equalsIgnoreCase("true") ? 0 : 1);
			Body.Option no = options.get((options.get(0) == yes) ? 1 : 0);
			return new Body.TrueFalse(yes.right(), yes.why(), no.why());
		}
		if (shuffle.equalsIgnoreCase("false")) {
			this.draft.settings(new Settings(null, null, null, null, null, false, null));
		}
		boolean several = QtiNames.attribute(this.declaration, "cardinality").equals("multiple") && correct.size() > 1;
		if (several && isSingle()) {
			this.draft.note("It lets people choose one, but several options are right: it is read as multiple");
		}
		boolean single = isSingle() && !several;
		if (!single && correct.size() == 1) {
			this.draft.note("It lets people choose several, but one option is right: it is read as single");
		}
		return Bodies.choice(options, single);
	}

	private static boolean repeats(List<String[]> pairs, int end) {
		return pairs.stream().map((pair) -> pair[end]).distinct().count() < pairs.size();
	}

	/**
	 * Each pair is two identifiers; what is in none is a distractor, if it stands on the
	 * right.
	 */
	private Body matching(List<String> correct) {
		List<String[]> ends = correct.stream().map((it) -> it.split("\\s+")).filter((it) -> it.length == 2).toList();
		boolean turned = repeats(ends, 0) && !repeats(ends, 1);
		int item = turned ? 1 : 0;
		if (turned) {
			this.draft.note("Several belong to one of its items: it is read the other way round");
		}
		List<Body.Pair> pairs = new ArrayList<>();
		List<String> used = new ArrayList<>();
		for (String[] pair : ends) {
			pairs.add(new Body.Pair(text(pair[item]), text(pair[1 - item]), why(pair[item])));
			used.addAll(List.of(pair));
		}
		List<XmlNode> sets = QtiNames.all(this.interaction, "simpleMatchSet").toList();
		List<String> distractors = new ArrayList<>();
		this.choices.forEach((id, node) -> {
			boolean left = sets.size() > item && sets.get(item).children().contains(node);
			if (!used.contains(id) && left) {
				this.draft.lost("the item \"" + text(id) + "\", which has no match");
			}
			else if (!used.contains(id)) {
				distractors.add(text(id));
			}
		});
		return new Body.Matching(pairs, distractors);
	}

}
