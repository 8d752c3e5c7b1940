package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * What an item of QTI 2 or 3 says once it was answered, and to which response it belongs.
 */
final class QtiFeedback {

	private static final String EXPLAINS = "(?i).*(explanation|general|solution|rationale).*";

	private final Draft draft;

	/** What stands apart from the choices, by identifier. */
	private final Map<String, XmlNode> apart = new LinkedHashMap<>();

	/** Identifiers of feedback by the only choice that shows it. */
	private final Map<String, String> shown = new HashMap<>();

	QtiFeedback(XmlNode item, Draft draft) {
		this.draft = draft;
		QtiNames.children(item, "modalFeedback").forEach((it) -> {
			String name = QtiNames.attribute(it, "identifier");
			boolean unchosen = QtiNames.attribute(it, "showHide").equals("hide");
			XmlNode before = unchosen ? it : this.apart.putIfAbsent(name, it);
			if (unchosen || (before != null && !before.text().equals(it.text()))) {
				lost(name, it);
			}
		});
		item.all().filter((it) -> QtiNames.plain(it).matches("response(if|elseif)")).forEach(this::condition);
	}

	/** Where one response alone leads to a feedback, it is that response's. */
	private void condition(XmlNode node) {
		XmlNode asked = node.children().stream().findFirst().orElse(node);
		List<String> responses = QtiNames.plain(asked).matches("match|member") ? values(asked) : List.of();
		if (responses.size() == 1) {
			QtiNames.children(node, "setOutcomeValue")
				.flatMap((it) -> values(it).stream())
				.filter(this.apart::containsKey)
				.forEach((name) -> this.shown.putIfAbsent(responses.getFirst(), name));
		}
	}

	private static List<String> values(XmlNode node) {
		return QtiNames.all(node, "baseValue").map((it) -> it.text().strip()).toList();
	}

	/**
	 * The feedback of a choice, as Markdown; what stands in it goes before what stands
	 * apart.
	 */
	String of(XmlNode choice) {
		String id = QtiNames.attribute(choice, "identifier");
		String name = this.apart.containsKey(id) ? id : this.shown.getOrDefault(id, "");
		XmlNode own = this.apart.remove(name);
		XmlNode inside = choice.all()
			.filter((node) -> QtiNames.is(node, "feedbackInline") || QtiNames.is(node, "feedbackBlock"))
			.filter((node) -> !QtiNames.attribute(node, "showHide").equals("hide"))
			.findFirst()
			.orElse(null);
		if (inside != null && own != null && !inside.text().strip().equals(own.text().strip())) {
			lost(name, own);
		}
		XmlNode chosen = (inside != null) ? inside : own;
		return (chosen != null) ? QtiText.read(chosen, this.draft.beside()) : "";
	}

	/**
	 * Feedback that belongs to no choice: one is the explanation, the others are lost.
	 */
	void finish() {
		List<String> names = new ArrayList<>(this.apart.keySet());
		boolean alone = names.size() == 1 && !names.getFirst().matches("(?i).*correct.*");
		String explanation = names.stream()
			.filter((name) -> name.matches(EXPLAINS))
			.findFirst()
			.orElse(alone ? names.getFirst() : "");
		XmlNode explains = this.apart.remove(explanation);
		if (explains != null) {
			this.draft.explanation(QtiText.read(explains, this.draft.beside()));
		}
		if (explains != null && !explanation.matches(EXPLAINS)) {
			this.draft.note("Its feedback " + explanation + " is read as the explanation");
		}
		this.apart.forEach(this::lost);
	}

	private void lost(String name, XmlNode node) {
		String text = node.text().strip().replaceAll("\\s+", " ");
		if (!text.isEmpty()) {
			this.draft.lost("the feedback " + name + " \"" + QtiItem.shortened(text) + "\"");
		}
	}

}
