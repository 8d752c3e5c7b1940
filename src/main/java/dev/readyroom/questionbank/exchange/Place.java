package dev.readyroom.questionbank.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Where in a file an item was found.
 *
 * @param within the file inside a package; null outside of one
 * @param line counted from 1
 * @param name what the file calls the item, or the beginning of its text
 */
public record Place(@Nullable String within, int line, String name) {

	private static final int LONGEST = 80;

	public Place {
		name = name.strip().replaceAll("\\s+", " ");
		if (name.length() > LONGEST) {
			name = name.substring(0,
					name.offsetByCodePoints(0, Math.min(LONGEST - 1, name.codePointCount(0, name.length())))) + "…";
		}
	}

	public Place(int line, String name) {
		this(null, line, name);
	}

	public Place in(String file) {
		return new Place(file, this.line, this.name);
	}

}
