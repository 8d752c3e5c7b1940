package dev.readyroom.questionbank.attachment;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Kinds of picture that every browser shows and that can hold no script. */
enum PictureKind {

	PNG("png", "image/png", "\u0089PNG\r\n\u001a\n", 0, ""),

	JPEG("jpg", "image/jpeg", "\u00ff\u00d8\u00ff", 0, ""),

	GIF("gif", "image/gif", "GIF8", 0, ""),

	WEBP("webp", "image/webp", "RIFF", 8, "WEBP");

	private final String extension;

	private final String type;

	private final byte[] start;

	private final int at;

	private final byte[] then;

	PictureKind(String extension, String type, String start, int at, String then) {
		this.extension = extension;
		this.type = type;
		this.start = start.getBytes(StandardCharsets.ISO_8859_1);
		this.at = at;
		this.then = then.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** By the bytes they begin with: neither a name nor a declared type is believed. */
	static Optional<PictureKind> of(byte[] bytes) {
		return Arrays.stream(values())
			.filter((kind) -> has(bytes, 0, kind.start) && has(bytes, kind.at, kind.then))
			.findFirst();
	}

	static Optional<PictureKind> named(String extension) {
		return Arrays.stream(values()).filter((kind) -> kind.extension.equals(extension)).findFirst();
	}

	private static boolean has(byte[] bytes, int at, byte[] part) {
		return bytes.length >= at + part.length && Arrays.equals(bytes, at, at + part.length, part, 0, part.length);
	}

	String extension() {
		return this.extension;
	}

	String type() {
		return this.type;
	}

	/**
	 * How large it says it is, without unpacking it.
	 * @throws IOException where it does not say
	 */
	Dimension size(byte[] bytes) throws IOException {
		return (this == WEBP) ? WebpHeader.size(bytes) : read(bytes);
	}

	private Dimension read(byte[] bytes) throws IOException {
		Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(this.type);
		ImageReader reader = readers.next();
		try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
			reader.setInput(in, true, true);
			return new Dimension(reader.getWidth(0), reader.getHeight(0));
		}
		catch (RuntimeException ex) {
			throw new IOException(ex);
		}
		finally {
			reader.dispose();
		}
	}

}
