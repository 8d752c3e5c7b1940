package dev.readyroom.questionbank.exchange.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item of a file that is broken somewhere: cut out, so that it can be read by itself,
 * and one wrong character does not take the others with it.
 *
 * @param line where it begins, counted from 1
 */
public record Chunk(int line, String text) {

	/** Everything from one opening tag of this element to the next. */
	public static List<Chunk> of(String text, String element) {
		Matcher open = Pattern.compile("<" + element + "(?=[\\s>/])").matcher(text);
		List<Chunk> chunks = new ArrayList<>();
		int from = -1;
		while (open.find()) {
			if (from >= 0) {
				chunks.add(cut(text, from, open.start(), element));
			}
			from = open.start();
		}
		if (from >= 0) {
			chunks.add(cut(text, from, text.length(), element));
		}
		return chunks;
	}

	private static Chunk cut(String text, int from, int to, String element) {
		String closing = "</" + element + ">";
		int end = text.indexOf(closing, from);
		int line = 1 + (int) text.substring(0, from).chars().filter((c) -> c == '\n').count();
		return new Chunk(line, text.substring(from, (end >= 0 && end < to) ? end + closing.length() : to));
	}

	public XmlNode read() throws BrokenXml {
		try {
			return Xml.read(this.text);
		}
		catch (BrokenXml ex) {
			throw new BrokenXml(this.line + ex.line() - 1, ex.reason());
		}
	}

}
