package dev.readyroom.questionbank.exchange.qti;

import java.util.Set;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.xml.XmlNode;
import dev.readyroom.questionbank.exchange.xml.XmlText;
import org.jsoup.Jsoup;

/** What stands among a text of QTI and is no part of it. */
final class QtiAside {

	private static final Set<String> ASIDE = Set.of("rubricblock", "feedbackblock", "feedbackinline", "templateblock",
			"templateinline", "infocontrol", "teacherinstructions", "cornertext", "endattemptinteraction");

	private QtiAside() {
	}

	/** The text alone; what stands aside is listed as lost. */
	static XmlNode without(XmlNode text, Draft draft) {
		return text.without((node) -> {
			boolean aside = is(node);
			if (aside) {
				lost(node, draft);
			}
			return aside || QtiNames.plain(node).matches("stylesheet|cataloginfo|apipaccessibility|choicerationales");
		});
	}

	/** What is the same in another form. */
	static void others(XmlNode root, Draft draft) {
		if (root.all().anyMatch((it) -> QtiNames.plain(it).matches("cataloginfo|apipaccessibility"))) {
			draft.lost("its other forms (spoken, in sign language, explained)");
		}
	}

	static void lost(XmlNode node, Draft draft) {
		String name = QtiNames.plain(node).matches("endattemptinteraction|infocontrol")
				? QtiNames.attribute(node, "title").strip() : "";
		String content = said(node);
		String text = name + (name.isEmpty() || content.isEmpty() ? "" : ": ") + content;
		if (!text.isEmpty()) {
			draft.lost("the " + called(node) + " \"" + QtiItem.shortened(text) + "\"");
		}
	}

	/** All that people read in it, be it only what a picture shows. */
	static String said(XmlNode node) {
		String pictures = node.all("img").map((it) -> it.attribute("alt")).collect(Collectors.joining(" "));
		return Jsoup.parseBodyFragment(node.html() + " " + XmlText.of(pictures)).text().strip();
	}

	private static String called(XmlNode node) {
		if (isTooltip(node)) {
			return "tooltip";
		}
		return switch (QtiNames.plain(node)) {
			case "rubricblock" -> ("rubric for " + QtiNames.attribute(node, "view")).replaceFirst(" for $", "");
			case "feedbackblock", "feedbackinline" -> "feedback " + QtiNames.attribute(node, "identifier");
			case "infocontrol" -> "information beside it,";
			case "teacherinstructions" -> "instructions for teachers";
			case "endattemptinteraction" -> "button";
			case "cornertext" -> "text in the corner";
			default -> "text of a template";
		};
	}

	/** A rubric for those who answer is part of the question. */
	private static boolean is(XmlNode node) {
		return isTooltip(node) || (ASIDE.contains(QtiNames.plain(node)) && !isShown(node));
	}

	/** A rubric for those who answer is meant to be read with what it stands in. */
	static boolean isShown(XmlNode node) {
		return QtiNames.is(node, "rubricBlock") && QtiNames.attribute(node, "view").contains("candidate");
	}

	/** TAO puts what a word means behind it, to be shown at the word. */
	private static boolean isTooltip(XmlNode node) {
		return node.attribute("data-role").equals("tooltip-content");
	}

}
