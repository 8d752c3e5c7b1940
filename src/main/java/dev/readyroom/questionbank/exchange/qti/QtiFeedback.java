package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

	/**
	 * Identifiers of feedback that only some see: whoever is right, or whoever is not.
	 */
	private final Set<String> judging = new HashSet<>();

	/** Identifiers of feedback that everybody sees. */
	private final Set<String> general = new LinkedHashSet<>();

	/** Reasons beside the interaction, by identifiers of choices. */
	private final Map<String, List<XmlNode>> rationales = new HashMap<>();

	/** Identifiers of feedback that became the reason of a choice. */
	private final Set<String> used = new HashSet<>();

	QtiFeedback(XmlNode item, Draft draft) {
		this.draft = draft;
		QtiNames.children(item, "modalFeedback").forEach((it) -> {
			String name = QtiNames.attribute(it, "identifier");
			boolean unchosen = isForOthers(it);
			XmlNode before = unchosen ? it : this.apart.putIfAbsent(name, it);
			if (unchosen || (before != null && !said(before).equals(said(it)))) {
				lost(name, it);
			}
			if (unchosen || (before != null && !before.text().strip().equals(it.text().strip()))) {
				this.judging.add(name);
			}
		});
		QtiNames.all(item, "choiceRationales")
			.flatMap((it) -> QtiNames.children(it, "rationale"))
			.forEach((it) -> this.rationales
				.computeIfAbsent(QtiNames.attribute(it, "identifier"), (_) -> new ArrayList<>())
				.add(it));
		List<String> responses = QtiNames.children(item, "responseDeclaration")
			.map((it) -> QtiNames.attribute(it, "identifier"))
			.toList();
		item.all()
			.filter((it) -> QtiNames.plain(it).matches("response(if|elseif|else)"))
			.forEach((it) -> condition(it, responses));
		QtiNames.all(item, "responseCondition").forEach(this::common);
		QtiNames.children(item, "responseProcessing").map(this::shown).forEach(this.general::addAll);
	}

	/** What all branches of a condition show, whatever was answered. */
	private void common(XmlNode condition) {
		List<XmlNode> branches = condition.children();
		if (!branches.isEmpty() && QtiNames.is(branches.getLast(), "responseElse")) {
			Set<String> common = new LinkedHashSet<>(shown(branches.getLast()));
			branches.forEach((it) -> common.retainAll(shown(it)));
			this.general.addAll(common);
		}
	}

	private List<String> shown(XmlNode branch) {
		return QtiNames.children(branch, "setOutcomeValue")
			.flatMap((it) -> values(it).stream())
			.filter(this.apart::containsKey)
			.toList();
	}

	private static boolean isForOthers(XmlNode it) {
		return QtiNames.attribute(it, "showHide").equals("hide");
	}

	/** Where one response alone leads to a feedback, it is that response's. */
	private void condition(XmlNode node, List<String> responses) {
		XmlNode asked = asked(node);
		List<String> shown = shown(node);
		boolean direct = QtiNames.all(asked, "variable")
			.allMatch((it) -> responses.contains(QtiNames.attribute(it, "identifier")));
		List<String> wanted = direct && QtiNames.plain(asked).matches("match|member") ? values(asked) : List.of();
		if (wanted.size() == 1) {
			shown.forEach((name) -> this.shown.putIfAbsent(wanted.getFirst(), name));
		}
		if (!direct || QtiNames.is(asked, "variable") || QtiNames.is(node, "responseElse")
				|| QtiNames.first(asked, "correct").isPresent()) {
			this.judging.addAll(shown);
		}
	}

	/** The first thing in a branch, out of what joins only it. */
	private static XmlNode asked(XmlNode node) {
		XmlNode first = node.children().stream().findFirst().orElse(node);
		return QtiNames.plain(first).matches("and|or") && first.children().size() == 1 ? first.children().getFirst()
				: first;
	}

	private static List<String> values(XmlNode node) {
		return QtiNames.all(node, "baseValue").map((it) -> it.text().strip()).toList();
	}

	/**
	 * The feedback of a choice, as Markdown; what stands in it goes before what stands
	 * apart.
	 * @param response what is answered with it: itself, or it and its match
	 */
	String of(XmlNode choice, String response) {
		String id = QtiNames.attribute(choice, "identifier");
		String name = this.apart.containsKey(id) ? id
				: this.shown.getOrDefault(response, this.shown.getOrDefault(id, ""));
		XmlNode own = this.apart.get(name);
		this.used.add(name);
		List<XmlNode> all = new ArrayList<>(inside(choice));
		this.rationales.getOrDefault(id, List.of()).forEach(all::add);
		XmlNode inside = all.stream().filter((it) -> !isForOthers(it)).findFirst().orElse(null);
		all.stream()
			.filter((it) -> it != inside)
			.forEach((it) -> lost(QtiNames.attribute(it, "identifier") + " in an option", it));
		if (inside != null && own != null && !inside.text().strip().equals(own.text().strip())) {
			lost(name, own);
		}
		XmlNode chosen = (inside != null) ? inside : own;
		return (chosen != null) ? read(name, chosen) : "";
	}

	/** What stands in a choice, and not in another of its feedbacks. */
	private static List<XmlNode> inside(XmlNode node) {
		List<XmlNode> found = new ArrayList<>();
		for (XmlNode child : node.children()) {
			boolean feedback = QtiNames.is(child, "feedbackInline") || QtiNames.is(child, "feedbackBlock");
			found.addAll(feedback ? List.of(child) : inside(child));
		}
		return found;
	}

	/**
	 * Feedback that belongs to no choice: one is the explanation, the others are lost.
	 */
	void finish() {
		this.apart.keySet().removeAll(this.used);
		List<String> names = new ArrayList<>(this.apart.keySet());
		boolean alone = names.size() == 1 && !names.getFirst().matches("(?i).*correct.*")
				&& !this.judging.contains(names.getFirst()) && !this.shown.containsValue(names.getFirst());
		String explanation = names.stream()
			.filter(this::explains)
			.findFirst()
			.or(() -> this.general.stream().filter(names::contains).findFirst())
			.orElse(alone ? names.getFirst() : "");
		XmlNode explains = this.apart.remove(explanation);
		if (explains != null) {
			this.draft.explanation(read(explanation, explains));
		}
		if (explains != null && !explanation.matches(EXPLAINS)) {
			this.draft.note("Its feedback " + explanation + " is read as the explanation");
		}
		this.apart.forEach(this::lost);
	}

	private boolean explains(String name) {
		XmlNode node = this.apart.get(name);
		return name.matches(EXPLAINS)
				|| (node != null && QtiNames.attribute(node, "outcomeIdentifier").matches(EXPLAINS));
	}

	private String read(String name, XmlNode node) {
		String title = node.attribute("title").strip();
		if (!title.isEmpty()) {
			this.draft.lost("the title \"" + title + "\" of the feedback " + name);
		}
		return QtiText.read(QtiAside.without(node, this.draft), this.draft.beside());
	}

	private void lost(String name, XmlNode node) {
		String text = said(node);
		if (!text.isEmpty()) {
			this.draft.lost("the feedback " + name + " \"" + QtiItem.shortened(text) + "\"");
		}
	}

	private static String said(XmlNode node) {
		String title = node.attribute("title").strip();
		String text = QtiAside.said(node);
		return title.isEmpty() || text.isEmpty() ? title + text : title + ": " + text;
	}

}
