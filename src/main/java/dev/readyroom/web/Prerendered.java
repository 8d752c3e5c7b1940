package dev.readyroom.web;

import java.util.ArrayList;
import java.util.List;

/**
 * HTML that a template rendered once with marks in place of what differs from request to
 * request, so that the same template serves thousands of requests a second: rendering it
 * each time costs a hundred times more than filling it in.
 *
 * Marks are characters of Unicode's private use area, which no escaping touches.
 */
public final class Prerendered {

	/** Where a text is to be cut into pieces. */
	public static final String CUT = "\uE0FF";

	private static final char FIRST = '\uE000';

	private final List<String> texts;

	private final int[] marks;

	private Prerendered(List<String> texts, int[] marks) {
		this.texts = texts;
		this.marks = marks;
	}

	/** The mark that stands for the value of this number, 0 to 200. */
	public static String mark(int number) {
		return String.valueOf((char) (FIRST + number));
	}

	/** Whether a text has characters that would be taken for marks. */
	public static boolean marked(String text) {
		return text.chars().anyMatch((c) -> c >= FIRST && c <= CUT.charAt(0));
	}

	/** The pieces between the cuts. */
	public static List<Prerendered> pieces(String rendered) {
		List<Prerendered> pieces = new ArrayList<>();
		for (String piece : rendered.split(CUT, -1)) {
			pieces.add(of(piece));
		}
		return pieces;
	}

	public static Prerendered of(String rendered) {
		List<String> texts = new ArrayList<>();
		List<Integer> marks = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < rendered.length(); i++) {
			char c = rendered.charAt(i);
			if (c >= FIRST && c < CUT.charAt(0)) {
				texts.add(rendered.substring(from, i));
				marks.add(c - FIRST);
				from = i + 1;
			}
		}
		texts.add(rendered.substring(from));
		return new Prerendered(texts, marks.stream().mapToInt(Integer::intValue).toArray());
	}

	/**
	 * Appends the text with these values, by the numbers of their marks. They must be
	 * safe HTML.
	 */
	public void fill(StringBuilder html, String... values) {
		for (int i = 0; i < this.marks.length; i++) {
			html.append(this.texts.get(i)).append(values[this.marks[i]]);
		}
		html.append(this.texts.getLast());
	}

}
