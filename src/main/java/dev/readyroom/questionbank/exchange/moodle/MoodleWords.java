package dev.readyroom.questionbank.exchange.moodle;

import dev.readyroom.questionbank.exchange.Draft;
import dev.readyroom.questionbank.exchange.text.Filtered;
import dev.readyroom.questionbank.exchange.text.TextFormat;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** Reads the texts of one question, each with its format and the files beside it. */
final class MoodleWords {

	private final XmlNode question;

	private final Draft draft;

	/**
	 * Of the text of the question; parts that do not say theirs are written in it too.
	 */
	private final TextFormat format;

	MoodleWords(XmlNode question, Draft draft) {
		this.question = question;
		this.draft = draft;
		this.format = question.child("questiontext")
			.map((it) -> TextFormat.of(it.attribute("format"), TextFormat.HTML))
			.orElse(TextFormat.HTML);
	}

	/**
	 * As it stands in the file. Some programs leave the inner element out, or put HTML
	 * into it without escaping it.
	 */
	static String raw(XmlNode it) {
		return it.child("text")
			.map((text) -> text.children().isEmpty() ? text.text() : text.html())
			.orElseGet(() -> it.without((_) -> true).text());
	}

	/** The text of a child, or an empty one. */
	String of(String child) {
		return this.question.child(child).map(this::markdown).orElse("");
	}

	String markdown(XmlNode it) {
		return markdown(it, this.format);
	}

	String markdown(XmlNode it, TextFormat orElse) {
		TextFormat format = TextFormat.of(it.attribute("format"), orElse);
		String text = raw(it);
		MoodleFiles files = new MoodleFiles(it, this.question, this.draft);
		Filtered.losses(text, format, files);
		String markdown = format.toMarkdown((format == TextFormat.MARKDOWN) ? text : text.strip(), files);
		return files.finish((format == TextFormat.MARKDOWN) ? files.inMarkdown(markdown) : markdown, text);
	}

	TextFormat format(XmlNode it) {
		return TextFormat.of(it.attribute("format"), this.format);
	}

	String why(XmlNode answer) {
		return answer.child("feedback").map(this::markdown).orElse("");
	}

}
