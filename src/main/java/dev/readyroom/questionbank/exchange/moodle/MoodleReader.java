package dev.readyroom.questionbank.exchange.moodle;

import java.util.ArrayList;
import java.util.List;

import dev.readyroom.questionbank.exchange.Category;
import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.text.TextFormat;
import dev.readyroom.questionbank.exchange.xml.BrokenXml;
import dev.readyroom.questionbank.exchange.xml.Chunk;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** Reads a file of Moodle XML; where it is broken, question by question. */
public final class MoodleReader {

	private final List<Found> found = new ArrayList<>();

	private Category category = Category.NONE;

	/** What a category says about itself; the first question in it tells. */
	private final List<String> lost = new ArrayList<>();

	private MoodleReader() {
	}

	public static List<Found> read(byte[] bytes) {
		MoodleReader reader = new MoodleReader();
		try {
			reader.read(Xml.text(bytes));
		}
		catch (BrokenXml ex) {
			reader.refuse(ex.line(), "the whole file", ex);
		}
		reader.tell(reader.found.size() - 1);
		return reader.found;
	}

	private void read(String text) throws BrokenXml {
		List<Chunk> chunks = Chunk.of(text, "question");
		try {
			Xml.read(text).all("question").forEach(this::question);
		}
		catch (BrokenXml ex) {
			if (chunks.isEmpty()) {
				throw ex;
			}
			chunks.forEach(this::question);
		}
	}

	private void question(Chunk chunk) {
		try {
			XmlNode node = chunk.read();
			int before = this.found.size();
			question(node);
			for (int i = before; i < this.found.size(); i++) {
				this.found.set(i, moved(this.found.get(i), chunk.line() - 1));
			}
		}
		catch (BrokenXml ex) {
			refuse(ex.line(), "question at line " + chunk.line(), ex);
		}
	}

	private static Found moved(Found found, int lines) {
		Place place = new Place(found.place().within(), found.place().line() + lines, found.place().name());
		return found.at(place);
	}

	private void refuse(int line, String name, BrokenXml ex) {
		this.found.add(new Found.Refused(new Place(line, name), "unknown", ex.reason()));
	}

	private void question(XmlNode node) {
		if (node.attribute("type").strip().equalsIgnoreCase("category")) {
			// Some programs put the path where other questions have their names.
			this.category = node.child("category")
				.or(() -> node.child("name"))
				.map((it) -> Category.of(MoodleWords.raw(it).strip()))
				.orElse(Category.NONE);
			describe(node);
		}
		else {
			this.found.add(new MoodleQuestion(node, this.category).read());
			tell(this.found.size() - 1);
		}
	}

	private void describe(XmlNode node) {
		String name = this.category.name().isEmpty() ? "" : " \"" + this.category.name() + "\"";
		node.child("info")
			.map((info) -> TextFormat.of(info.attribute("format"), TextFormat.MOODLE)
				.toMarkdown(MoodleWords.raw(info).strip(), this.lost::add))
			.filter((text) -> !text.isBlank())
			.ifPresent((text) -> this.lost.add("what its category" + name + " says of itself: \"" + text + "\""));
		String id = node.textOf("idnumber");
		if (!id.isEmpty()) {
			this.lost.add("the id \"" + id + "\" of its category" + name);
		}
	}

	/** A refused question has no losses to list, so the next one tells. */
	private void tell(int at) {
		if (at >= 0 && this.found.get(at) instanceof Found.Kept kept && !this.lost.isEmpty()) {
			this.found.set(at, kept.losing(this.lost));
			this.lost.clear();
		}
	}

}
