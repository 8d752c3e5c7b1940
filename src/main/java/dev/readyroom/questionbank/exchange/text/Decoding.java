package dev.readyroom.questionbank.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files of plain text: in UTF-8, or in UTF-16 where they begin with its mark. */
public final class Decoding {

	private Decoding() {
	}

	/** Without its mark; nothing where it is in another encoding. */
	public static Optional<String> text(byte[] bytes) {
		try {
			String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			return (text.indexOf('\0') >= 0) ? Optional.empty()
					: Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static Charset charset(byte[] bytes) {
		int mark = (bytes.length < 2) ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
		return (mark == 0xFEFF || mark == 0xFFFE) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
	}

	/** Enough of it to tell its questions apart, whatever it is in. */
	public static String guess(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
	}

}
