package dev.readyroom.questionbank.exchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.text.HtmlText;
import dev.readyroom.questionbank.exchange.text.PlainText;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** The texts and pictures of QTI 1.2, each saying what it is written in. */
final class ClassicText {

	private ClassicText() {
	}

	static String read(XmlNode node, Draft draft) {
		node.all()
			.filter((it) -> List.of("matimage", "mataudio", "matvideo", "matapplet", "matapplication")
				.contains(it.name()))
			.forEach((it) -> draft.lost((it.is("matimage") ? "the picture " : "the " + it.name().substring(3) + " ")
					+ it.attribute("uri")));
		return node.all()
			.filter((it) -> it.is("mattext") || it.is("matemtext") || it.is("matbreak"))
			.map((it) -> text(it, draft))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	private static String text(XmlNode it, Draft draft) {
		String type = it.attribute("texttype").toLowerCase(Locale.ROOT);
		boolean html = type.contains("html") || !it.children().isEmpty();
		String text = it.children().isEmpty() ? it.text() : it.html();
		return html ? HtmlText.toMarkdown(text, (what) -> draft.lost(what.replace("$IMS-CC-FILEBASE$/", "")))
				: HtmlText.isMeant(text) ? HtmlText.toMarkdown(text, draft::lost) : PlainText.toMarkdown(text);
	}

}
