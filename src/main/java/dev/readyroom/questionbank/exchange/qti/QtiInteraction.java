package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import dev.readyroom.questionbank.exchange.Bodies;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;

/** The interactions that are types of ours. */
final class QtiInteraction {

	private final XmlNode interaction;

	private final QtiKey key;

	private final boolean severalCount;

	private final Draft draft;

	private final BiFunction<XmlNode, String, String> why;

	/** Choices by their identifiers. */
	private final Map<String, XmlNode> choices = new LinkedHashMap<>();

	QtiInteraction(XmlNode interaction, XmlNode declaration, QtiScoring scoring, Draft draft,
			BiFunction<XmlNode, String, String> why) {
		this.interaction = interaction;
		this.key = new QtiKey(interaction, declaration, scoring, draft);
		this.severalCount = QtiNames.attribute(declaration, "cardinality").equals("multiple");
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
		List<String> correct = this.key.values();
		QtiPairs pairs = QtiPairs.of(this.interaction, correct);
		Body body = switch (QtiNames.plain(this.interaction)) {
			case "choiceinteraction" -> choice(correct);
			case "orderinteraction" ->
				new Body.Ordering(correct.stream().map((id) -> new Body.Item(text(id), why(id, id))).toList());
			default -> matching(pairs);
		};
		this.interaction.children()
			.stream()
			.filter((it) -> QtiNames.plain(it).matches("feedback.*|cornertext"))
			.forEach((it) -> QtiAside.lost(it, this.draft));
		finish.run();
		Optional<String> trouble = this.key.trouble(this.choices.keySet());
		if (body instanceof Body.Matching) {
			trouble = trouble.or(pairs::trouble);
		}
		if (trouble.isPresent()) {
			return this.draft.refuse(body.type().slug(), trouble.get());
		}
		if (body instanceof Body.Ordering ordering && ordering.items().size() != this.choices.size()) {
			return this.draft.refuse("ordering",
					"Its right order names " + ordering.items().size() + " of " + this.choices.size() + " choices.");
		}
		return this.draft.done(body);
	}

	/** The feedback in a choice is its reason, and no part of its text. */
	private String text(String id) {
		XmlNode node = this.choices.get(id);
		return (node == null) ? ""
				: plain(node.without((it) -> QtiNames.is(it, "feedbackInline") || QtiNames.is(it, "feedbackBlock")));
	}

	/** Of a choice that has no reason here, whatever stands aside in it is lost. */
	private String plain(String id) {
		XmlNode node = this.choices.get(id);
		return (node == null) ? "" : plain(node);
	}

	private String plain(XmlNode node) {
		return QtiText.read(QtiAside.without(node, this.draft), this.draft.beside());
	}

	private String why(String id, String response) {
		XmlNode node = this.choices.get(id);
		return (node == null) ? "" : this.why.apply(node, response);
	}

	private Body choice(List<String> correct) {
		List<Body.Option> options = new ArrayList<>();
		this.choices.forEach((id, node) -> options.add(new Body.Option(correct.contains(id), text(id), why(id, id),
				QtiNames.attribute(node, "fixed").equalsIgnoreCase("true"))));
		boolean statement = options.size() == 2 && correct.size() == 1
				&& options.stream().allMatch((option) -> option.text().matches("(?i)true|false"))
				&& !options.get(0).text().equalsIgnoreCase(options.get(1).text());
		if (statement) {
			Body.Option yes = options.get(options.get(0).text().equalsIgnoreCase("true") ? 0 : 1);
			Body.Option no = options.get((options.get(0) == yes) ? 1 : 0);
			return new Body.TrueFalse(yes.right(), yes.why(), no.why());
		}
		// Nothing is shuffled unless the item says so.
		if (!QtiNames.attribute(this.interaction, "shuffle").matches("(?i)true|1")) {
			this.draft.settings(new Settings(null, null, null, null, null, false, null));
		}
		boolean single = this.key.isSingle();
		boolean several = this.severalCount && correct.size() > 1;
		if (several && single) {
			this.draft.note("It lets people choose one, but several options are right: it is read as multiple");
		}
		if (!single && correct.size() == 1) {
			this.draft.note("It lets people choose several, but one option is right: it is read as single");
		}
		return Bodies.choice(options, single && !several);
	}

	/** What is in no pair is a distractor, if it stands among the matches. */
	private Body matching(QtiPairs right) {
		if (right.isTurned()) {
			this.draft.note("Several belong to one of its items: it is read the other way round");
		}
		List<Body.Pair> pairs = right.all()
			.stream()
			.map((it) -> new Body.Pair(text(it.item()), plain(it.match()), why(it.item(), it.response())))
			.toList();
		List<XmlNode> sets = QtiNames.all(this.interaction, "simpleMatchSet").toList();
		List<String> distractors = new ArrayList<>();
		this.choices.forEach((id, node) -> {
			boolean item = sets.size() > right.item() && sets.get(right.item()).children().contains(node);
			if (!right.holds(id) && item) {
				this.draft.lost("the item \"" + plain(id) + "\", which has no match");
			}
			else if (!right.holds(id)) {
				distractors.add(plain(id));
			}
		});
		return new Body.Matching(pairs, distractors);
	}

}
