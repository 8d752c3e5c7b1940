package dev.readyroom.identity.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;

/**
 * What makes a password too weak. Length is what counts; there are no rules about kinds
 * of characters, as they lead to weaker passwords (NIST SP 800-63B, 3.1.1.2). bcrypt
 * reads 72 bytes and no more.
 */
public final class PasswordRules {

	private static final int SHORTEST = 10;

	private static final int LONGEST = 72;

	private static final Set<String> COMMONEST = read("identity/commonest-passwords.txt");

	private PasswordRules() {
	}

	/**
	 * The message key of what is wrong with it, if anything.
	 * @param own words that belong to the account: its address and name
	 */
	public static Optional<String> problem(String password, String... own) {
		int bytes = password.getBytes(StandardCharsets.UTF_8).length;
		if (bytes < SHORTEST) {
			return Optional.of("identity.password.short");
		}
		if (bytes > LONGEST) {
			return Optional.of("identity.password.long");
		}
		if (Arrays.stream(own).anyMatch((word) -> !bare(word).isEmpty() && bare(password).equals(bare(word)))) {
			return Optional.of("identity.password.own");
		}
		return COMMONEST.contains(password.toLowerCase(Locale.ROOT)) ? Optional.of("identity.password.common")
				: Optional.empty();
	}

	/** Letters and digits only, so that "Ada.Lovelace" is the name "ada lovelace". */
	private static String bare(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static Set<String> read(String resource) {
		try {
			return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
