package dev.readyroom.questionbank.exchange.qti;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.text.HtmlText;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.source.Settings;

/** An item of QTI 2 or 3. */
final class QtiItem {

	/**
	 * What says how to ask and to mark, and other forms of the item, which are lost as a
	 * whole.
	 */
	private static final Set<String> MACHINERY = Set.of("responsedeclaration", "outcomedeclaration",
			"contextdeclaration", "templatedeclaration", "responseprocessing", "outcomeprocessing", "cataloginfo",
			"apipaccessibility", "companionmaterialsinfo");

	/** Interactions we have no type for, with what they are called in reports. */
	private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("textentryinteraction", "short-answer"),
			Map.entry("extendedtextinteraction", "essay"), Map.entry("hotspotinteraction", "hotspot"),
			Map.entry("selectpointinteraction", "hotspot"), Map.entry("graphicorderinteraction", "hotspot"),
			Map.entry("graphicassociateinteraction", "hotspot"), Map.entry("graphicgapmatchinteraction", "hotspot"),
			Map.entry("positionobjectinteraction", "hotspot"), Map.entry("gapmatchinteraction", "gap-text"),
			Map.entry("inlinechoiceinteraction", "gap-text"), Map.entry("hottextinteraction", "hottext"),
			Map.entry("sliderinteraction", "slider"), Map.entry("drawinginteraction", "drawing"),
			Map.entry("uploadinteraction", "upload"), Map.entry("mediainteraction", "media"),
			Map.entry("custominteraction", "custom"), Map.entry("portablecustominteraction", "custom"),
			Map.entry("endattemptinteraction", "end-attempt"));

	private static final int MOST_SHOWN = 1_000;

	private final XmlNode item;

	private final Draft draft;

	private final QtiFiles files;

	private final QtiFeedback feedback;

	private final QtiFacts facts;

	private final Map<String, XmlNode> declarations = new HashMap<>();

	QtiItem(XmlNode item, QtiManifest manifest, QtiFiles files, String file) {
		this.item = item;
		String id = QtiNames.attribute(item, "identifier");
		String title = QtiNames.attribute(item, "title");
		String name = !title.isBlank() ? title : !id.isBlank() ? id : "item at line " + item.line();
		this.draft = new Draft(new Place(item.line(), name)).files(files::bytes)
			.accountFor(item, (it) -> MACHINERY.contains(QtiNames.plain(it)));
		this.files = files;
		this.facts = manifest.about(file);
		this.draft.id(id.replaceFirst("^_(?=\\d)", "")).topic(this.facts.topic());
		this.facts.tags().forEach(this.draft::tag);
		QtiNames.children(item, "responseDeclaration")
			.forEach((it) -> this.declarations.put(QtiNames.attribute(it, "identifier"), it));
		this.feedback = new QtiFeedback(item, this.draft);
	}

	Found read() {
		XmlNode body = QtiNames.first(this.item, "itemBody").orElse(null);
		List<XmlNode> interactions = (body == null) ? List.of() : asking(interactions(body).toList());
		if (body == null || interactions.isEmpty()) {
			return this.draft.refuse("description", "The item holds no interaction, so it asks nothing.");
		}
		QtiLists lists = new QtiLists(this.item, body, interactions, this.draft);
		if (interactions.size() > 1 && lists.areMatching()) {
			limits();
			return lists.read(this.feedback::finish);
		}
		if (interactions.size() > 1) {
			return this.draft.refuse("composite",
					"The item holds " + interactions.size() + " interactions. Make each a question of its own.");
		}
		XmlNode interaction = interactions.getFirst();
		String computed = computed();
		if (!computed.isEmpty()) {
			return this.draft.refuse(type(interaction), computed);
		}
		stem(body, interaction);
		beside();
		limits();
		if (QtiNames.is(interaction, "associateInteraction")) {
			this.draft.lost("that any two may be paired: here one of each pair is given");
		}
		XmlNode declaration = this.declarations.get(QtiNames.attribute(interaction, "responseIdentifier"));
		return switch (QtiNames.plain(interaction)) {
			case "choiceinteraction", "orderinteraction", "matchinteraction", "associateinteraction" -> {
				if (declaration == null) {
					yield this.draft.refuse(type(interaction), "The item does not declare what a response to it is.");
				}
				QtiScoring scoring = new QtiScoring(this.item, QtiNames.attribute(declaration, "identifier"));
				yield new QtiInteraction(interaction, declaration, scoring, this.draft, this.feedback::of)
					.read(this.feedback::finish);
			}
			default -> refused(interaction);
		};
	}

	/** A button beside a question asks nothing by itself. */
	private static List<XmlNode> asking(List<XmlNode> all) {
		List<XmlNode> asking = all.stream().filter((it) -> !QtiNames.is(it, "endAttemptInteraction")).toList();
		return asking.isEmpty() ? all : asking;
	}

	/** A portable interaction stands in a custom one, and is the same. */
	private static Stream<XmlNode> interactions(XmlNode node) {
		return QtiNames.plain(node).endsWith("interaction") ? Stream.of(node)
				: node.children().stream().flatMap(QtiItem::interactions);
	}

	/** Why the item is another one for each learner; empty where it is not. */
	private String computed() {
		if (this.item.all()
			.anyMatch((it) -> QtiNames.plain(it).matches("template(processing|declaration)|printedvariable"))) {
			return "Its values are computed anew for each learner (it is a template). Write it with fixed ones.";
		}
		return QtiNames.attribute(this.item, "adaptive").equals("true")
				? "It goes on after an answer (it is adaptive). Ask for one answer." : "";
	}

	private static String type(XmlNode interaction) {
		String name = QtiNames.plain(interaction);
		return OTHERS.getOrDefault(name, switch (name) {
			case "choiceinteraction" -> "single";
			case "orderinteraction" -> "ordering";
			case "matchinteraction", "associateinteraction" -> "matching";
			default -> name.replace("interaction", "");
		});
	}

	private Found refused(XmlNode interaction) {
		return this.draft.refuse(type(interaction), "The interaction " + interaction.name()
				+ " has no counterpart here. Ask for a choice, an order or matches.");
	}

	/** What stands around the interaction, and its prompt. */
	private void stem(XmlNode body, XmlNode interaction) {
		XmlNode own = body.all()
			.filter((node) -> node.attribute("class").equals("readyroom-stem"))
			.findFirst()
			.orElse(null);
		if (own != null) {
			this.draft.stem(QtiText.read(own, this.draft.beside()));
			return;
		}
		QtiShared shared = new QtiShared(this.files, this.draft);
		StringBuilder html = new StringBuilder();
		this.facts.before().forEach((it) -> {
			html.append("<div>").append(QtiAside.without(it, this.draft).html()).append("</div>");
			QtiAside.others(it, this.draft);
		});
		html.append(shared.stimuli(this.item));
		XmlNode around = shared.included(body.without((node) -> node == interaction));
		html.append(QtiAside.without(around, this.draft).html());
		QtiNames.children(interaction, "prompt")
			.map((it) -> QtiAside.without(shared.included(it), this.draft).html())
			.forEach((it) -> html.append("<div>").append(it).append("</div>"));
		this.draft.stem(HtmlText.toMarkdown(html.toString(), this.draft.beside()));
	}

	/** What stands beside the question and is lost as a whole. */
	private void beside() {
		QtiAside.others(this.item, this.draft);
		QtiNames.first(this.item, "companionMaterialsInfo")
			.ifPresent((_) -> this.draft.lost("its companion materials (a calculator, a ruler, …)"));
		this.facts.lost().forEach(this.draft::lost);
		String said = this.facts.saidBeside(QtiNames.attribute(this.item, "title"));
		if (!said.isEmpty()) {
			this.draft.lost("what the package says about it: " + said);
		}
		QtiPoints.of(this.item)
			.ifPresent((points) -> this.draft.lost("its " + points + " points: all questions count the same"));
	}

	private void limits() {
		QtiNames.all(this.item, "instructureField")
			.filter((it) -> it.attribute("name").matches("max_score|points_possible"))
			.map((it) -> it.attribute("value").replaceFirst("\\.0+$", ""))
			.filter((it) -> !it.equals("1"))
			.forEach((it) -> this.draft.lost("its " + it + " points: all questions count the same"));
		String seconds = QtiNames.first(this.item, "timeLimits")
			.map((it) -> QtiNames.attribute(it, "maxTime"))
			.orElse(this.facts.seconds());
		if (seconds.matches("\\d{1,4}(\\.\\d+)?")) {
			this.draft.settings(new Settings((int) Double.parseDouble(seconds), null, null, null, null, null, null));
		}
	}

	static String shortened(String text) {
		return (text.length() > MOST_SHOWN) ? text.substring(0, MOST_SHOWN) + "…" : text;
	}

}
