package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.HashSet;
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

	private final ClassicMetadata metadata;

	private String stimulus = "";

	ClassicItem(XmlNode item, QtiFiles files) {
		this.item = item;
		this.files = files;
		String title = item.attribute("title");
		String ident = item.attribute("ident");
		this.name = !title.isBlank() ? title : !ident.isBlank() ? ident : "item at line " + item.line();
		this.draft = draft(item.line());
		this.metadata = new ClassicMetadata(item);
		this.kind = this.metadata.entry("question_type");
		this.key = new ClassicKey(item);
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
		return this.metadata.entry("assessment_question_identifierref");
	}

	/**
	 * In Canvas a text can stand beside several questions, as an item of its own, also of
	 * all of a section.
	 * @param ofSection ident of the text of its section; empty without
	 */
	ClassicItem below(XmlNode root, String ofSection) {
		String own = this.metadata.entry("parent_stimulus_item_ident");
		String parent = own.isEmpty() ? ofSection : own;
		if (parent.isEmpty()) {
			return this;
		}
		XmlNode shared = root.all("item").filter((it) -> it.attribute("ident").equals(parent)).findFirst().orElse(null);
		if (shared != null) {
			this.stimulus = ClassicText.read(shared.first("presentation").orElse(shared), this.draft);
			this.draft.note("The text that it shares with other questions was put before it");
		}
		else {
			this.draft.lost("the text that it shares with other questions: the file does not bring it");
		}
		return this;
	}

	Found read() {
		String named = this.metadata.kinds()
			.stream()
			.filter((it) -> !ClassicKind.named(it).isEmpty())
			.findFirst()
			.orElse("");
		if (ClassicKind.named(named).equals("description")) {
			return this.draft.refuse("description",
					"It is a text and asks nothing (" + named + "). Questions that share it bring it along.");
		}
		if (!named.isEmpty()) {
			return this.draft.refuse(ClassicKind.named(named),
					"The type " + named + " has no counterpart here. Ask for a choice, an order or matches instead.");
		}
		XmlNode presentation = ClassicText.plain(this.item.first("presentation").orElse(this.item), this.draft);
		List<XmlNode> lists = ClassicKind.lists(presentation);
		boolean group = ClassicMatching.isGroup(presentation, this.key);
		String other = group ? "" : ClassicKind.other(presentation, lists, this.kind);
		if (!other.isEmpty()) {
			return this.draft.refuse(other, "Its kind of response (" + other
					+ ") has no counterpart here. Ask for a choice, " + "an order or matches instead.");
		}
		if (this.item.all("response_label").limit(MOST_LABELS + 1).count() > MOST_LABELS) {
			return this.draft.refuse("multiple", "It has more than " + MOST_LABELS + " options. Leave some out.");
		}
		String twice = lists.stream().map(ClassicItem::twice).filter((it) -> !it.isEmpty()).findFirst().orElse("");
		if (!twice.isEmpty()) {
			return this.draft.refuse("unknown", "Two of its choices have the same name \"" + twice
					+ "\", so which of them is right cannot be told. Give each a name of its own.");
		}
		this.metadata.tell(this.draft);
		boolean apart = ClassicMatching.apart(presentation).isPresent();
		String stem = ClassicText.read(
				presentation
					.without((node) -> node.name().startsWith("response_") || (apart && ClassicMatching.isRow(node))),
				this.draft);
		boolean matching = group || lists.size() > 1 || this.kind.equals("matching_question");
		String inside = matching ? ""
				: lists.getFirst().child("material").map((it) -> ClassicText.read(it, this.draft)).orElse("");
		this.draft.stem(Stream.of(this.stimulus, stem, inside)
			.filter((it) -> !it.isBlank())
			.collect(Collectors.joining("\n\n")));
		ClassicFeedback feedback = new ClassicFeedback(this.item, this.key, this.draft);
		if (matching) {
			ClassicMatching pairs = new ClassicMatching(presentation, this.key, feedback, this.draft);
			return group ? pairs.readGroup() : pairs.read();
		}
		around(lists.getFirst());
		boolean ordered = lists.getFirst().attribute("rcardinality").equalsIgnoreCase("ordered");
		return ordered ? ordering(lists.getFirst(), feedback) : choice(lists.getFirst(), feedback);
	}

	private static Map<String, XmlNode> labels(XmlNode list) {
		Map<String, XmlNode> labels = new LinkedHashMap<>();
		list.all("response_label")
			.forEach((label) -> labels.put(
					label.attribute("ident").isEmpty() ? "option " + (labels.size() + 1) : label.attribute("ident"),
					label));
		return labels;
	}

	/** The name of more than one choice of a list; empty without. */
	private static String twice(XmlNode list) {
		Set<String> seen = new HashSet<>();
		return list.all("response_label")
			.map((it) -> it.attribute("ident"))
			.filter((it) -> !it.isEmpty() && !seen.add(it))
			.findFirst()
			.orElse("");
	}

	/** What stands between the options, such as a label above a scale. */
	private void around(XmlNode list) {
		XmlNode own = list.child("material").orElse(null);
		String text = ClassicText.read(list.without((node) -> node == own || node.is("response_label")), this.draft);
		if (!text.isBlank()) {
			this.draft.lost("the text beside its options \"" + text + "\"");
		}
	}

	/** It is not shuffled with the others. */
	private static boolean stays(XmlNode label) {
		return label.attribute("rshuffle").equalsIgnoreCase("no");
	}

	private Found choice(XmlNode list, ClassicFeedback feedback) {
		Map<String, Double> weights = this.key.weights(ClassicKind.ident(list));
		if (this.key.alternatives()) {
			return this.draft.refuse("multiple",
					"It takes one of several sets of answers as right. Ask for one set, or make it several questions.");
		}
		boolean single = ClassicKind.isSingle(this.item, list, this.kind);
		String unknown = this.key.unknown(ClassicKind.ident(list), labels(list).keySet());
		if (unknown.matches(".+:(correct|wrong)")) {
			return this.draft.refuse("kprim", "It asks of each of its statements whether it is right (K-prim). "
					+ "Ask which ones are right, or make each a question of its own.");
		}
		if (this.key.isEmpty()) {
			return this.draft.refuse(single ? "single" : "multiple", "It does not say which answer is right. Mark it.");
		}
		if (!unknown.isEmpty()) {
			return this.draft.refuse(single ? "single" : "multiple",
					"Its key names \"" + unknown + "\", which is none of its choices.");
		}
		double rights = single ? 1 : Math.max(1, weights.values().stream().filter((weight) -> weight > 0).count());
		Weights options = new Weights(this.draft);
		List<Body.Option> plain = new ArrayList<>();
		List<String> blank = new ArrayList<>();
		boolean ordered = labels(list).values().stream().allMatch(ClassicItem::stays);
		labels(list).forEach((id, label) -> {
			double weight = weights.getOrDefault(id, 0.0);
			String text = ClassicText.read(label, this.draft);
			String why = feedback.of(ClassicKind.ident(list), id);
			if (text.isBlank() && why.isBlank() && weight <= 0) {
				blank.add(id);
				return;
			}
			options.option(weight / rights, text, why, !ordered && stays(label));
			plain.add(new Body.Option(weight > 0, text, why, false));
		});
		if (!blank.isEmpty()) {
			this.draft.lost((blank.size() == 1) ? "an empty option" : blank.size() + " empty options");
		}
		if (this.key.isPartial()) {
			this.draft.lost("the points of answers that are right in part");
		}
		feedback.finish();
		if (ordered || (!this.metadata.isShuffled()
				&& list.all("render_choice").anyMatch((it) -> it.attribute("shuffle").equalsIgnoreCase("no")))) {
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

	private Found ordering(XmlNode list, ClassicFeedback feedback) {
		Map<String, XmlNode> labels = labels(list);
		List<String> order = this.key.order(ClassicKind.ident(list), List.copyOf(labels.keySet()));
		if (order.size() != labels.size() || !labels.keySet().containsAll(order)) {
			return this.draft.refuse("ordering", "It does not say in which order all of its items are right.");
		}
		List<Body.Item> items = new ArrayList<>();
		order.forEach((id) -> items.add(new Body.Item(ClassicText.read(labels.getOrDefault(id, list), this.draft),
				feedback.of(ClassicKind.ident(list), id))));
		feedback.finish();
		return this.draft.done(new Body.Ordering(items));
	}

}
