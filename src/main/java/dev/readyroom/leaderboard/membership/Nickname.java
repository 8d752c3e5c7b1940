package dev.readyroom.leaderboard.membership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name that somebody is ranked under. */
public record Nickname(String text) {

	/** Letters and digits of any script, with spaces and a few signs between. */
	private static final Pattern FIT = Pattern
		.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,28}[\\p{L}\\p{M}\\p{N}]");

	public Nickname {
		text = Normalizer.normalize(text.strip().replaceAll("\\s+", " "), Normalizer.Form.NFC);
	}

	public boolean fits() {
		return FIT.matcher(this.text).matches();
	}

	/** The same for nicknames that read alike. */
	String key() {
		return Normalizer.normalize(this.text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[ ._-]", "");
	}

}
