package dev.readyroom.questionbank.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;

import javax.imageio.ImageIO;

/** Small pictures of every kind. */
public final class SamplePictures {

	private SamplePictures() {
	}

	/**
	 * @param kind {@code png}, {@code jpg} or {@code gif}
	 * @param color makes it another picture
	 */
	public static byte[] of(String kind, int color) {
		BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
		image.setRGB(1, 1, color);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, kind, out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	public static byte[] png() {
		return of("png", 0xff0000);
	}

	/** One pixel, without loss. */
	public static byte[] webp() {
		return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
	}

	/** Its head claims more pixels than anybody has memory for. */
	public static byte[] hugePng() {
		byte[] png = png();
		ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
		return png;
	}

	public static Attachment kept(byte[] bytes) {
		try {
			return Attachment.of(bytes);
		}
		catch (Unfit ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
