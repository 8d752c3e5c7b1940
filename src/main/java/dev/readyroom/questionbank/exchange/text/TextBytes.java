package dev.readyroom.questionbank.exchange.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * The text of a file in UTF-8, or in UTF-16 with its mark, as Excel's "Unicode text". Of
 * all others nobody can tell which letters were meant.
 */
public final class TextBytes {

	private TextBytes() {
	}

	public static String read(byte[] bytes) throws NoText {
		Charset charset = charset(bytes);
		CharsetDecoder decoder = charset.newDecoder();
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
		boolean broken = decoder.decode(in, out, true).isError() || decoder.flush(out).isError();
		String text = out.flip().toString();
		if (broken && text.indexOf('\0') >= 0) {
			throw new NoText(1, "The file is no text, whatever its name says.");
		}
		if (broken) {
			int line = 1 + (int) text.chars().filter((c) -> c == '\n').count();
			throw new NoText(line, "The file is not in " + charset.name() + ": line " + line
					+ " has bytes that are no letters in it. Save it again as \"CSV UTF-8\", or as text in UTF-8.");
		}
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}

	private static Charset charset(byte[] bytes) {
		int mark = (bytes.length < 2) ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
		return (mark == 0xFEFF) ? StandardCharsets.UTF_16BE
				: (mark == 0xFFFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
	}

}
