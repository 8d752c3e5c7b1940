package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.Weights;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;

/** An item of QTI 1.2, such as Canvas and older systems write them. */
final class ClassicItem {

	/** What says how to ask and to mark. */
	private static final Set<String> MACHINERY = Set.of("itemmetadata", "resprocessing", "itemproc_extension",
			"itemcontrol", "itemprecondition", "itempostcondition", "response_extension", "render_extension");

	/** More than any question has, matchings with all their lists among them. */
	private static final int MOST_LABELS = 2_500;

	private final XmlNode item;

	private final String name;

	private final String kind;

	private Draft draft;

	private final QtiFiles files;

	private final ClassicKey key;

	private final Map<String, XmlNode> feedback = new LinkedHashMap<>();

	private String stimulus = "";

	ClassicItem(XmlNode item, QtiFiles files) {
		this.item = item;
		this.files = files;
		String title = item.attribute("title");
		String ident = item.attribute("ident");
		this.name = !title.isBlank() ? title : !ident.isBlank() ? ident : "item at line " + item.line();
		this.draft = draft(item.line());
		this.kind = metadata("question_type");
		this.key = new ClassicKey(item);
		item.all("itemfeedback").forEach((it) -> this.feedback.put(it.attribute("ident"), it));
	}

	private Draft draft(int line) {
		return new Draft(new Place(line, this.name)).id(this.item.attribute("ident"))
			.files(this.files::bytes)
			.accountFor(this.item, (it) -> MACHINERY.contains(it.name().toLowerCase(Locale.ROOT)));
	}

	/** The item was cut out of a file, where it begins at this line. */
	ClassicItem at(int line) {
		this.draft = draft(line);
		return this;
	}

	/** The ident that Canvas gives the same question in the poorer form. */
	String original() {
		return metadata("assessment_question_identifierref");
	}

	/** In Canvas a text can stand beside several questions, as an item of its own. */
	ClassicItem below(XmlNode root) {
		String parent = metadata("parent_stimulus_item_ident");
		if (!parent.isEmpty()) {
			this.stimulus = root.all("item")
				.filter((it) -> it.attribute("ident").equals(parent))
				.findFirst()
				.flatMap((it) -> it.first("presentation"))
				.map((it) -> ClassicText.read(it, this.draft))
				.orElse("");
			this.draft.note("The text that it shares with other questions was put before it");
		}
		return this;
	}

	private String metadata(String label) {
		return this.item.all("qtimetadatafield")
			.filter((field) -> field.textOf("fieldlabel").equals(label))
			.map((field) -> field.textOf("fieldentry"))
			.findFirst()
			.orElse("");
	}

	Found read() {
		String named = ClassicKind.named(this.kind);
		if (!named.isEmpty()) {
			return this.draft.refuse(named, "The type " + this.kind
					+ " has no counterpart here. Ask for a choice, an order or matches instead.");
		}
		XmlNode presentation = this.item.first("presentation").orElse(this.item);
		List<XmlNode> lists = ClassicKind.lists(presentation);
		String other = ClassicKind.other(presentation, lists, this.kind);
		if (!other.isEmpty()) {
			return this.draft.refuse(other, "Its kind of response (" + other
					+ ") has no counterpart here. Ask for a choice, " + "an order or matches instead.");
		}
		if (this.item.all("response_label").limit(MOST_LABELS + 1).count() > MOST_LABELS) {
			return this.draft.refuse("multiple", "It has more than " + MOST_LABELS + " options. Leave some out.");
		}
		String stem = ClassicText.read(presentation.without((node) -> node.name().startsWith("response_")), this.draft);
		boolean matching = lists.size() > 1 || this.kind.equals("matching_question");
		String inside = matching ? ""
				: lists.getFirst().child("material").map((it) -> ClassicText.read(it, this.draft)).orElse("");
		this.draft.stem(Stream.of(this.stimulus, stem, inside)
			.filter((it) -> !it.isBlank())
			.collect(Collectors.joining("\n\n")));
		if (matching) {
			return matching(lists);
		}
		around(lists.getFirst());
		boolean ordered = lists.getFirst().attribute("rcardinality").equalsIgnoreCase("ordered");
		return ordered ? ordering(lists.getFirst()) : choice(lists.getFirst());
	}

	private static boolean isBlank(XmlNode label) {
		return label.text().isBlank();
	}

	private static Map<String, XmlNode> labels(XmlNode list) {
		Map<String, XmlNode> labels = new LinkedHashMap<>();
		list.all("response_label").forEach((label) -> labels.put(label.attribute("ident"), label));
		return labels;
	}

	/** What stands between the options, such as a label above a scale. */
	private void around(XmlNode list) {
		XmlNode own = list.child("material").orElse(null);
		String text = ClassicText.read(list.without((node) -> node == own || node.is("response_label")), this.draft);
		if (!text.isBlank()) {
			this.draft.lost("the text beside its options \"" + text + "\"");
		}
	}

	private static String ident(XmlNode list) {
		String ident = list.attribute("ident");
		return ident.isEmpty() ? list.attribute("respident") : ident;
	}

	private Found choice(XmlNode list) {
		Map<String, Double> weights = this.key.weights(ident(list));
		if (this.key.alternatives()) {
			return this.draft.refuse("multiple",
					"It takes one of several sets of answers as right. Ask for one set, or make it several questions.");
		}
		boolean single = ClassicKind.isSingle(this.item, list, this.kind);
		String unknown = this.key.unknown(ident(list), labels(list).keySet());
		if (!unknown.isEmpty()) {
			return this.draft.refuse(single ? "single" : "multiple",
					"Its key names \"" + unknown + "\", which is none of its choices.");
		}
		double rights = single ? 1 : Math.max(1, weights.values().stream().filter((weight) -> weight > 0).count());
		Weights options = new Weights(this.draft);
		List<Body.Option> plain = new ArrayList<>();
		labels(list).forEach((id, label) -> {
			double weight = weights.getOrDefault(id, 0.0);
			String text = ClassicText.read(label, this.draft);
			String why = why(list, id);
			options.option(weight / rights, text, why);
			plain.add(new Body.Option(weight > 0, text, why, false));
		});
		explain();
		if (list.all("render_choice").anyMatch((it) -> it.attribute("shuffle").equalsIgnoreCase("no"))) {
			this.draft.settings(new Settings(null, null, null, null, null, false, null));
		}
		boolean statement = plain.size() == 2
				&& plain.stream().allMatch((option) -> option.text().matches("(?i)true|false"))
				&& plain.get(0).right() != plain.get(1).right();
		if (statement) {
			int yes = plain.get(0).text().equalsIgnoreCase("true") ? 0 : 1;
			return this.draft
				.done(new Body.TrueFalse(plain.get(yes).right(), plain.get(yes).why(), plain.get(1 - yes).why()));
		}
		return options.done(single);
	}

	private String why(XmlNode list, String id) {
		XmlNode linked = this.feedback.remove(this.key.feedback(ident(list), id, this.feedback.keySet()));
		return (linked != null) ? ClassicText.read(linked, this.draft) : "";
	}

	/**
	 * Feedback that belongs to no option: the general one explains, the others are lost.
	 */
	private void explain() {
		ClassicText.aside(this.item, this.draft);
		String shown = this.feedback.containsKey("general_fb") ? "general_fb" : this.key.always(this.feedback.keySet());
		XmlNode general = this.feedback.remove(shown);
		String name = this.feedback.keySet().stream().findFirst().orElse("");
		boolean alone = general == null && this.feedback.size() == 1 && !name.matches("(?i)(general_)?(in)?correct.*");
		XmlNode only = alone ? this.feedback.remove(name) : general;
		if (only != null) {
			this.draft.explanation(ClassicText.read(only, this.draft));
		}
		this.feedback.forEach((ident, node) -> {
			String text = ClassicText.read(node, this.draft);
			if (!text.isBlank()) {
				this.draft.lost("the feedback " + ident + " \"" + text + "\"");
			}
		});
	}

	private Found matching(List<XmlNode> lists) {
		List<Body.Pair> pairs = new ArrayList<>();
		Map<String, String> rest = new HashMap<>();
		for (XmlNode list : lists) {
			Map<String, XmlNode> labels = labels(list);
			String item = list.child("material").map((it) -> ClassicText.read(it, this.draft)).orElse("");
			String right = this.key.best(ident(list));
			if (item.isBlank()
					&& labels.getOrDefault(right, list).all("response_label").allMatch(ClassicItem::isBlank)) {
				this.draft.lost("a pair with nothing on either side");
				continue;
			}
			if (list.attribute("rcardinality").equalsIgnoreCase("multiple") || this.key.rights(ident(list)) > 1) {
				return this.draft.refuse("categorization", "Several belong to \"" + item
						+ "\", but here one match belongs to one item. Turn it round: ask where each belongs.");
			}
			if (!labels.containsKey(right)) {
				return this.draft.refuse("matching", "It does not say what belongs to \"" + item + "\".");
			}
			labels.forEach((id, label) -> rest.putIfAbsent(id, ClassicText.read(label, this.draft)));
			pairs.add(new Body.Pair(item, rest.getOrDefault(right, ""), why(list, right)));
		}
		explain();
		List<String> used = pairs.stream().map(Body.Pair::match).toList();
		List<String> distractors = labels(lists.getFirst()).keySet()
			.stream()
			.map((id) -> rest.getOrDefault(id, ""))
			.filter((text) -> !text.isBlank() && !used.contains(text))
			.distinct()
			.toList();
		return this.draft.done(new Body.Matching(pairs, distractors));
	}

	private Found ordering(XmlNode list) {
		Map<String, XmlNode> labels = labels(list);
		List<String> order = this.key.order(ident(list));
		if (order.size() != labels.size() || !labels.keySet().containsAll(order)) {
			return this.draft.refuse("ordering", "It does not say in which order all of its items are right.");
		}
		List<Body.Item> items = new ArrayList<>();
		order
			.forEach((id) -> items.add(new Body.Item(ClassicText.read(labels.getOrDefault(id, list), this.draft), "")));
		explain();
		return this.draft.done(new Body.Ordering(items));
	}

}
