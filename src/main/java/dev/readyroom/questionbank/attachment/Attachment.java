package dev.readyroom.questionbank.attachment;

import java.awt.Dimension;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A picture that was looked at and is fit to be shown. Texts name it {@code images/NAME},
 * in files as in the database.
 *
 * @param name of its content, so that it can never be another one; nobody can guess it
 * who has not seen it
 */
public record Attachment(String name, byte[] bytes) {

	public static final String NAME = "[0-9a-f]{32}\\.(?:png|jpg|gif|webp)";

	/** Where texts have their pictures. */
	public static final String FOLDER = "images/";

	private static final Pattern MENTION = Pattern.compile("(?<=" + FOLDER + ")" + NAME);

	static final int MOST_BYTES = 5_000_000;

	private static final int LONGEST_SIDE = 10_000;

	private static final long MOST_PIXELS = 40_000_000;

	/**
	 * @throws Unfit where it is no picture, or none to be shown
	 */
	public static Attachment of(byte[] bytes) throws Unfit {
		if (bytes.length > MOST_BYTES) {
			throw new Unfit("it has more than 5 MB");
		}
		PictureKind kind = PictureKind.of(bytes)
			.orElseThrow(() -> new Unfit("it is none of PNG, JPEG, GIF and WebP, whatever it is called"));
		try {
			Dimension size = kind.size(bytes);
			boolean none = size.width < 1 || size.height < 1;
			if (none || Math.max(size.width, size.height) > LONGEST_SIDE
					|| (long) size.width * size.height > MOST_PIXELS) {
				throw new Unfit("it is " + size.width + " by " + size.height + " pixels");
			}
		}
		catch (IOException ex) {
			throw new Unfit("it is broken");
		}
		return new Attachment(hash(bytes) + "." + kind.extension(), bytes);
	}

	/** The same, where nobody asks why. */
	public static Optional<Attachment> fit(byte[] bytes) {
		try {
			return Optional.of(of(bytes));
		}
		catch (Unfit ex) {
			return Optional.empty();
		}
	}

	private static String hash(byte[] bytes) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
			return HexFormat.of().formatHex(digest, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Names of those that a text shows. */
	public static Stream<String> in(String markdown) {
		return markdown.contains(FOLDER) ? MENTION.matcher(markdown).results().map(MatchResult::group) : Stream.empty();
	}

	/** As texts have it. */
	public String address() {
		return FOLDER + this.name;
	}

	/** The name is of the content. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Attachment it && it.name.equals(this.name);
	}

	@Override
	public int hashCode() {
		return this.name.hashCode();
	}

	/** Its type, such as {@code image/png}. */
	public String type() {
		return PictureKind.named(this.name.substring(this.name.indexOf('.') + 1)).orElseThrow().type();
	}

}
