package dev.readyroom.questionbank.exchange.moodle;

import java.util.ArrayList;
import java.util.List;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.xml.BrokenXml;
import dev.readyroom.questionbank.exchange.xml.Chunk;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** Reads a file of Moodle XML; where it is broken, question by question. */
public final class MoodleReader {

	private final List<Found> found = new ArrayList<>();

	private String category = "";

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
		if (node.attribute("type").equals("category")) {
			String path = node.child("category").map((it) -> it.textOf("text")).orElse("");
			String last = path.replaceAll(".*(?<!/)/(?!/)", "").replace("//", "/").strip();
			this.category = last.matches("(?i)top|\\$.*\\$") ? "" : last;
		}
		else {
			this.found.add(new MoodleQuestion(node, this.category).read());
		}
	}

}
