package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.source.Body;

/**
 * A matching of QTI 1.2: a list of all matches for each item. In Blackboard the lists are
 * empty, and what they offer stands apart, in the same order.
 */
final class ClassicMatching {

	private final XmlNode presentation;

	private final List<XmlNode> lists;

	/** What empty lists offer; null where lists have their own. */
	private final @Nullable XmlNode apart;

	private final ClassicKey key;

	private final ClassicFeedback feedback;

	private final Draft draft;

	ClassicMatching(XmlNode presentation, ClassicKey key, ClassicFeedback feedback, Draft draft) {
		this.presentation = presentation;
		this.lists = ClassicKind.lists(presentation);
		this.apart = apart(presentation).orElse(null);
		this.key = key;
		this.feedback = feedback;
		this.draft = draft;
	}

	/** The part that says what empty lists offer. */
	static Optional<XmlNode> apart(XmlNode presentation) {
		List<XmlNode> lists = ClassicKind.lists(presentation);
		return presentation.all("flow")
			.filter((it) -> it.attribute("class").equals("RIGHT_MATCH_BLOCK"))
			.filter((it) -> lists.stream()
				.allMatch(
						(list) -> list.text().isBlank() && list.all("response_label").count() == it.children().size()))
			.findFirst();
	}

	/** What is no part of the question's text. */
	static boolean isRow(XmlNode node) {
		return node.is("flow") && node.attribute("class").matches("RIGHT_MATCH_BLOCK|RESPONSE_BLOCK");
	}

	Found read() {
		List<Body.Pair> pairs = new ArrayList<>();
		List<String> offered = new ArrayList<>();
		for (XmlNode list : this.lists) {
			String ident = ClassicKind.ident(list);
			Map<String, String> matches = matches(list);
			String item = item(list);
			String right = this.key.best(ident);
			if (item.isBlank() && (matches.containsKey(right) ? matches.get(right).isBlank()
					: matches.values().stream().allMatch(String::isBlank))) {
				this.draft.lost("a pair with nothing on either side");
				continue;
			}
			if (this.key.rights(ident) > 1) {
				return this.draft.refuse("categorization", "Several belong to \"" + item
						+ "\", but here one match belongs to one item. Turn it round: ask where each belongs.");
			}
			if (!matches.containsKey(right)) {
				return this.draft.refuse("matching", "It does not say what belongs to \"" + item + "\".");
			}
			offered.addAll(matches.values());
			pairs.add(new Body.Pair(item, matches.getOrDefault(right, ""), this.feedback.of(ident, right)));
		}
		this.feedback.finish();
		return done(pairs, offered.stream());
	}

	private Found done(List<Body.Pair> pairs, Stream<String> offered) {
		List<String> used = pairs.stream().map(Body.Pair::match).toList();
		List<String> distractors = offered.filter((text) -> !text.isBlank() && !used.contains(text))
			.distinct()
			.toList();
		return this.draft.done(new Body.Matching(pairs, distractors));
	}

	private Map<String, String> matches(XmlNode list) {
		List<XmlNode> labels = list.all("response_label").toList();
		List<XmlNode> texts = (this.apart != null) ? this.apart.children() : labels;
		Map<String, String> matches = new LinkedHashMap<>();
		for (int i = 0; i < labels.size(); i++) {
			matches.put(labels.get(i).attribute("ident"), ClassicText.read(texts.get(i), this.draft));
		}
		return matches;
	}

	/** In the list, or, where the lists are empty, beside it. */
	private String item(XmlNode list) {
		if (this.apart == null) {
			return list.child("material").map((it) -> ClassicText.read(it, this.draft)).orElse("");
		}
		return this.presentation.all("flow")
			.filter((it) -> it.children().contains(list))
			.findFirst()
			.map((it) -> ClassicText.read(it.without((node) -> node == list), this.draft))
			.orElse("");
	}

	/**
	 * ILIAS has items and matches in one list, and pairs of them in its key.
	 */
	static boolean isGroup(XmlNode presentation, ClassicKey key) {
		List<XmlNode> groups = presentation.all("response_grp").toList();
		return groups.size() == 1 && ClassicKind.lists(presentation).isEmpty()
				&& !key.pairs(ClassicKind.ident(groups.getFirst())).isEmpty();
	}

	/** What says whom it may be matched with is an item. */
	Found readGroup() {
		XmlNode group = this.presentation.all("response_grp").findFirst().orElseThrow();
		Map<String, XmlNode> labels = new LinkedHashMap<>();
		group.all("response_label").forEach((it) -> labels.put(it.attribute("ident"), it));
		List<String> items = labels.values()
			.stream()
			.filter((it) -> !it.attribute("match_group").isEmpty())
			.map((it) -> it.attribute("ident"))
			.toList();
		List<String[]> keyed = this.key.pairs(ClassicKind.ident(group));
		Map<String, String> rights = new LinkedHashMap<>();
		for (String[] pair : keyed) {
			int left = items.contains(pair[1]) ? 1 : 0;
			XmlNode item = labels.get(pair[left]);
			if (item == null || !labels.containsKey(pair[1 - left])) {
				return this.draft.refuse("matching",
						"Its key names \"" + String.join(",", pair) + "\", which is no pair of its choices.");
			}
			if (rights.put(pair[left], pair[1 - left]) != null) {
				return this.draft.refuse("categorization", "Several belong to \"" + ClassicText.read(item, this.draft)
						+ "\", but here one match belongs to one item. Turn it round: ask where each belongs.");
			}
		}
		List<Body.Pair> pairs = rights.entrySet()
			.stream()
			.map((it) -> new Body.Pair(text(labels, it.getKey()), text(labels, it.getValue()),
					this.feedback.of(ClassicKind.ident(group), it.getValue() + "," + it.getKey())))
			.toList();
		items.stream()
			.filter((it) -> !rights.containsKey(it))
			.forEach((it) -> this.draft.lost("the item \"" + text(labels, it) + "\", which has no match"));
		this.feedback.finish();
		return done(pairs,
				labels.keySet()
					.stream()
					.filter((it) -> !items.contains(it) && !rights.containsKey(it))
					.map((it) -> text(labels, it)));
	}

	private String text(Map<String, XmlNode> labels, String ident) {
		XmlNode label = labels.get(ident);
		return (label != null) ? ClassicText.read(label, this.draft) : "";
	}

}
