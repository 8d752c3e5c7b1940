package dev.readyroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Two versions of what a form holds, where they differ: what somebody saved while
 * somebody else was writing, and what that other one wrote. Shown by
 * {@code web/versions}.
 */
public record Versions(List<Row> rows) {

	/**
	 * Compares field by field.
	 * @param saved and {@code yours}: what each field says, by the message key of its
	 * label
	 */
	public static Versions of(Map<String, Said> saved, Map<String, Said> yours) {
		List<Row> rows = new ArrayList<>();
		saved.forEach((label, said) -> {
			Said typed = yours.getOrDefault(label, Said.NOTHING);
			if (!said.equals(typed)) {
				rows.add(new Row(label, said, typed));
			}
		});
		return new Versions(rows);
	}

	public record Row(String label, Said saved, Said yours) {
	}

	/**
	 * What a field says.
	 *
	 * @param key whether the text is the key of a message
	 */
	public record Said(String text, boolean key) {

		public static final Said NOTHING = new Said("", false);

		public static Said text(@Nullable Object value) {
			return (value == null) ? NOTHING : new Said(value.toString().strip().replace("\r\n", "\n"), false);
		}

		public static Said word(String key) {
			return new Said(key, true);
		}

	}

}
