package dev.readyroom.questionbank.exchange.blackboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.Bodies;
import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.text.HtmlText;
import dev.readyroom.questionbank.exchange.text.PlainText;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.source.Body;

/** One question of a pool of Blackboard's. */
final class PoolQuestion {

	private static final Map<String, String> OTHERS = Map.of("ESSAY", "essay", "FILLINBLANK", "short-answer",
			"FILLINBLANKPLUS", "gap-text", "JUMBLEDSENTENCE", "gap-text", "CALCULATED", "numeric", "NUMERIC", "numeric",
			"HOTSPOT", "hotspot", "FILEUPLOAD", "upload", "QUIZBOWL", "short-answer");

	private final XmlNode node;

	private final String kind;

	private final String points;

	private final Draft draft;

	PoolQuestion(XmlNode node, String points, Function<String, byte @Nullable []> files) {
		this.node = node;
		this.kind = node.name().replaceFirst("^QUESTION_", "").toUpperCase(Locale.ROOT);
		this.points = points;
		String id = node.attribute("id");
		this.draft = new Draft(new Place(node.line(), id.isEmpty() ? "question at line " + node.line() : id)).id(id)
			.files(files)
			.accountFor(node, (_) -> false);
	}

	/**
	 * @param around what the file says beside its questions; empty for nothing
	 */
	Found read(String around) {
		if (!List.of("TRUEFALSE", "EITHEROR", "MULTIPLECHOICE", "MULTIPLEANSWER", "MATCH").contains(this.kind)) {
			return this.draft.refuse(OTHERS.getOrDefault(this.kind, "unknown"),
					"The type " + this.node.name() + " has no counterpart here. Ask for a choice or matches instead.");
		}
		this.draft.stem(this.node.child("BODY").map(this::text).orElse(""));
		if (this.points.matches("\\d+([.,]\\d+)?") && !this.points.matches("0*1([.,]0+)?")) {
			this.draft.lost("its " + this.points + " points: all questions count the same");
		}
		feedback("FEEDBACK_WHEN_CORRECT", "right");
		feedback("FEEDBACK_WHEN_INCORRECT", "wrong");
		if (!around.isEmpty()) {
			this.draft.lost(around);
		}
		return this.kind.equals("MATCH") ? matching() : choice();
	}

	private void feedback(String name, String whom) {
		this.node.all(name)
			.map((it) -> markdown(it.text()))
			.filter((it) -> !it.isBlank())
			.forEach((it) -> this.draft.lost("the feedback for " + whom + " answers \"" + it + "\""));
	}

	private String text(XmlNode it) {
		return markdown(it.first("TEXT").map(XmlNode::text).orElse(""));
	}

	private String markdown(String text) {
		return HtmlText.isMeant(text) ? HtmlText.toMarkdown(text, this.draft.beside()) : PlainText.toMarkdown(text);
	}

	private Map<String, String> texts(String name) {
		Map<String, String> texts = new LinkedHashMap<>();
		this.node.children(name).forEach((it) -> texts.put(it.attribute("id"), text(it)));
		return texts;
	}

	private List<XmlNode> key() {
		return this.node.all("CORRECTANSWER").toList();
	}

	private Found choice() {
		Map<String, String> answers = texts("ANSWER");
		List<String> right = key().stream().map((it) -> it.attribute("answer_id")).toList();
		boolean single = !this.kind.equals("MULTIPLEANSWER");
		String type = single ? "single" : "multiple";
		if (right.isEmpty()) {
			return this.draft.refuse(type, "It does not say which answer is right. Mark it.");
		}
		for (String it : right) {
			if (!answers.containsKey(it)) {
				return this.draft.refuse(type, "Its key names \"" + it + "\", which is none of its choices.");
			}
		}
		List<Body.Option> options = answers.entrySet()
			.stream()
			.map((it) -> new Body.Option(right.contains(it.getKey()), it.getValue(), "", false))
			.toList();
		boolean statement = options.size() == 2 && right.size() == 1
				&& options.stream()
					.map((it) -> it.text().toLowerCase(Locale.ROOT))
					.sorted()
					.toList()
					.equals(List.of("false", "true"));
		if (statement) {
			return this.draft
				.done(new Body.TrueFalse(answers.getOrDefault(right.getFirst(), "").equalsIgnoreCase("true"), "", ""));
		}
		if (!single && right.size() == 1) {
			this.draft.note("It lets people choose several, but one option is right: it is read as single");
		}
		return this.draft.done(Bodies.choice(options, single));
	}

	private Found matching() {
		Map<String, String> items = texts("ANSWER");
		Map<String, String> choices = texts("CHOICE");
		Map<String, String> rights = new LinkedHashMap<>();
		for (XmlNode it : key()) {
			String item = it.attribute("answer_id");
			String match = it.attribute("choice_id");
			if (!items.containsKey(item) || !choices.containsKey(match)) {
				return this.draft.refuse("matching",
						"Its key names \"" + item + "\" and \"" + match + "\", which is no pair of its choices.");
			}
			if (rights.put(item, match) != null) {
				return this.draft.refuse("categorization", "Several belong to \"" + items.getOrDefault(item, "")
						+ "\", but here one match belongs to one item. Turn it round: ask where each belongs.");
			}
		}
		List<Body.Pair> pairs = new ArrayList<>();
		for (Map.Entry<String, String> it : items.entrySet()) {
			String match = rights.get(it.getKey());
			if (match == null) {
				return this.draft.refuse("matching", "It does not say what belongs to \"" + it.getValue() + "\".");
			}
			pairs.add(new Body.Pair(it.getValue(), choices.getOrDefault(match, ""), ""));
		}
		return this.draft.done(new Body.Matching(pairs,
				choices.entrySet()
					.stream()
					.filter((it) -> !rights.containsValue(it.getKey()))
					.map(Map.Entry::getValue)
					.toList()));
	}

}
