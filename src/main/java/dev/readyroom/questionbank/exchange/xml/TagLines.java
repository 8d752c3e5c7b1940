package dev.readyroom.questionbank.exchange.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines on which the tags of a well-formed text begin. The parser only tells where
 * one ends, which may be some lines below.
 */
final class TagLines {

	/** A tag, or something that holds what looks like one. */
	private static final Pattern OPENING = Pattern.compile("(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|(<)[^/!?]");

	private final String text;

	private final Matcher opening;

	private int counted;

	private int line = 1;

	TagLines(String text) {
		this.text = text;
		this.opening = OPENING.matcher(text);
	}

	/** That of the next element, in the order of the text. */
	int next() {
		while (this.opening.find()) {
			if (this.opening.start(1) >= 0) {
				for (; this.counted < this.opening.start(); this.counted++) {
					this.line += (this.text.charAt(this.counted) == '\n') ? 1 : 0;
				}
				return this.line;
			}
		}
		return this.line;
	}

}
