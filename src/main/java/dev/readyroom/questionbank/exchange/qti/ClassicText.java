package dev.readyroom.questionbank.exchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.text.HtmlText;
import dev.readyroom.questionbank.exchange.text.PlainText;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** The texts and pictures of QTI 1.2, each saying what it is written in. */
final class ClassicText {

	/** The last one is Blackboard's own, and all that its texts stand in. */
	private static final Set<String> TEXTS = Set.of("mattext", "matemtext", "matbreak", "matimage",
			"mat_formattedtext");

	private ClassicText() {
	}

	static String read(XmlNode node, Draft draft) {
		node.all()
			.filter((it) -> List.of("mataudio", "matvideo", "matapplet", "matapplication").contains(it.name()))
			.forEach((it) -> draft.lost("the " + it.name().substring(3) + " " + it.attribute("uri")));
		return node.all()
			.filter((it) -> TEXTS.contains(it.name().toLowerCase(Locale.ROOT)))
			.map((it) -> text(it, draft))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	/** Without what ILIAS keeps for itself among the texts, which is said to be lost. */
	static XmlNode plain(XmlNode presentation, Draft draft) {
		return presentation.without((it) -> {
			boolean depth = it.is("material") && it.attribute("label").equals("answerdepth");
			boolean solution = it.is("material") && it.attribute("label").equals("suggested_solution");
			if (depth && !it.text().strip().equals("0")) {
				draft.lost("that its items stand below each other in levels");
			}
			if (solution) {
				draft.lost("the page to read on, " + it.text().strip());
			}
			return depth || solution;
		});
	}

	/** What belongs to an item, but not to its question. */
	static void aside(XmlNode item, Draft draft) {
		item.children()
			.stream()
			.filter((it) -> List.of("rubric", "objectives", "itemrubric").contains(it.name()))
			.map((it) -> read(it, draft))
			.filter((text) -> !text.isBlank())
			.forEach((text) -> draft.lost("the text beside it \"" + text + "\""));
		item.all("interpretvar")
			.map((it) -> read(it, draft))
			.filter((text) -> !text.isBlank())
			.forEach((text) -> draft.lost("what it says of its score \"" + text + "\""));
	}

	/** Beside the file, or in it. */
	private static Optional<String> picture(XmlNode it, Draft draft) {
		boolean inside = it.attribute("embedded").equalsIgnoreCase("base64") || it.attribute("uri").isEmpty();
		return draft.beside().picture(inside ? "data:image/*;base64," + it.text().strip() : it.attribute("uri"));
	}

	/** ILIAS names a picture of a text again behind it. */
	private static String text(XmlNode it, Draft draft) {
		boolean again = it.attribute("label").matches("il_\\d*_mob_\\d+");
		if (it.is("matimage") && (again || (it.attribute("uri") + it.text()).isBlank())) {
			return "";
		}
		if (it.is("matimage")) {
			String label = it.attribute("label");
			return picture(it, draft).map((kept) -> "![" + label + "](" + kept + ")")
				.orElse("\\[picture" + (label.isEmpty() ? "" : ": " + label) + "\\]");
		}
		String type = (it.attribute("texttype") + it.attribute("type")).toLowerCase(Locale.ROOT);
		boolean html = type.contains("html") || !it.children().isEmpty();
		String text = it.children().isEmpty() ? it.text() : it.html();
		return (html || isHtml(type, text)) ? HtmlText.toMarkdown(text, draft.beside()) : PlainText.toMarkdown(text);
	}

	/**
	 * What calls itself plain may be HTML nonetheless, but not where it names a tag, as
	 * an answer about HTML does.
	 */
	private static boolean isHtml(String type, String text) {
		boolean tag = text.strip().matches("</?\\w+\\s*/?>");
		boolean marked = !type.equals("text/plain") || text.matches("(?is).*(</\\w+\\s*>|<(br|hr|img)\\b|&#?\\w+;).*");
		return !tag && marked && HtmlText.isMeant(text);
	}

}
