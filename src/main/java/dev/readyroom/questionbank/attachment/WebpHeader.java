package dev.readyroom.questionbank.attachment;

import java.awt.Dimension;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The size of a WebP, which Java does not read: RFC 9649, sections 2.5 to 2.7. */
final class WebpHeader {

	private WebpHeader() {
	}

	static Dimension size(byte[] bytes) throws IOException {
		if (bytes.length < 30) {
			throw new IOException("it is cut off");
		}
		ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		return switch (new String(bytes, 12, 4, StandardCharsets.ISO_8859_1)) {
			case "VP8X" -> new Dimension(1 + (in.getInt(24) & 0xffffff), 1 + (in.getInt(26) >>> 8));
			case "VP8L" -> new Dimension(1 + (in.getInt(21) & 0x3fff), 1 + (in.getInt(21) >>> 14 & 0x3fff));
			case "VP8 " -> new Dimension(in.getShort(26) & 0x3fff, in.getShort(28) & 0x3fff);
			default -> throw new IOException("it is of no known form");
		};
	}

}
