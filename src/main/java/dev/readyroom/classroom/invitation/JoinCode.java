package dev.readyroom.classroom.invitation;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What lets people join: eight signs that are not mistaken for one another when read from
 * a projector or said aloud. There are 31^8 of them, so guessing finds none.
 */
public record JoinCode(String value) {

	private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

	private static final int LENGTH = 8;

	static JoinCode next(RandomGenerator random) {
		StringBuilder code = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
		}
		return new JoinCode(code.toString());
	}

	/** As somebody typed it: with hyphens, blanks, or in small letters. */
	static JoinCode typed(String text) {
		return new JoinCode(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
	}

	boolean wellFormed() {
		return this.value.length() == LENGTH;
	}

	/** In two halves, as it is shown. */
	String shown() {
		return this.value.substring(0, LENGTH / 2) + "-" + this.value.substring(LENGTH / 2);
	}

}
