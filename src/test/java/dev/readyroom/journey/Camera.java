package dev.readyroom.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.microsoft.playwright.Page;

/** What a phone's camera reads off a screen. */
final class Camera {

	private Camera() {
	}

	/** The text of the one QR code in sight, whatever else is around it. */
	static String read(Page screen) {
		try {
			BufferedImage picture = ImageIO.read(new ByteArrayInputStream(screen.screenshot()));
			int width = picture.getWidth();
			int height = picture.getHeight();
			int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
			BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
			return new QRCodeMultiReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
		}
		catch (NotFoundException | com.google.zxing.ChecksumException | com.google.zxing.FormatException ex) {
			throw new AssertionError("no QR code can be read on " + screen.url(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
