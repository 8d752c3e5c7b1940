package dev.readyroom.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 random bits. Only its hash is ever stored; it is never logged. */
public record Token(String secret) {

	private static final SecureRandom random = new SecureRandom();

	private static final Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();

	public static Token next() {
		byte[] bytes = new byte[32];
		random.nextBytes(bytes);
		return new Token(base64.encodeToString(bytes));
	}

	/** SHA-256 is enough here: 256 random bits cannot be guessed from it. */
	public String hash() {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return base64.encodeToString(sha256.digest(this.secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String toString() {
		return "Token[…]";
	}

}
