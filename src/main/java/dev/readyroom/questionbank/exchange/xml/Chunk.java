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

	private static final int MOST = 50_000;

	/**
	 * Everything from one opening tag of this element to the next. Of more than anybody
	 * asks for, one too many.
	 */
	public static List<Chunk> of(String text, String element) {
		Matcher open = Pattern.compile("<" + element + "(?=[\\s>/])").matcher(text);
		String closing = "</" + element + ">";
		List<Chunk> chunks = new ArrayList<>();
		int line = 1;
		int counted = 0;
		boolean more = open.find();
		while (more && chunks.size() <= MOST) {
			int from = open.start();
			more = open.find();
			int to = more ? open.start() : text.length();
			line += lines(text, counted, from);
			counted = from;
			String all = text.substring(from, to);
			int end = all.indexOf(closing);
			chunks.add(new Chunk(line, (end >= 0) ? all.substring(0, end + closing.length()) : all));
		}
		return chunks;
	}

	private static int lines(String text, int from, int to) {
		return (int) text.substring(from, to).chars().filter((c) -> c == '\n').count();
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
