package dev.readyroom.questionbank;

import java.text.Normalizer;
import java.util.Locale;

/** Names of other programs as ids of ours. */
public final class Slugs {

	private static final int LONGEST = 70;

	private Slugs() {
	}

	public static boolean is(String text) {
		return text.length() <= 80 && text.matches("[a-z0-9]+(-[a-z0-9]+)*");
	}

	/**
	 * The text as a slug; empty where it has neither letters nor digits that slugs have.
	 */
	public static String of(String text) {
		if (is(text)) {
			return text;
		}
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		return (plain.length() <= LONGEST) ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
	}

}
