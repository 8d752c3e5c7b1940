package dev.readyroom.identity.account;

import java.util.Locale;

/**
 * An e-mail address as accounts are told apart by it: without surrounding blanks and in
 * lower case, so that {@code Ada@Example.org} and {@code ada@example.org} are one person.
 */
public record Email(String value) {

	public static final int LONGEST = 254;

	public Email {
		value = value.strip().toLowerCase(Locale.ROOT);
	}

	/** The part before the {@code @}. */
	public String name() {
		int at = this.value.indexOf('@');
		return (at < 0) ? this.value : this.value.substring(0, at);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
