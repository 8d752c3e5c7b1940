package dev.readyroom.web;

import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * How much people may send, in MB; 0 where there is no limit. Whoever runs the server may
 * have set it.
 */
@Component
public class UploadLimits {

	private final double file;

	private final double together;

	UploadLimits(MultipartProperties properties) {
		this.together = megabytes(properties.getMaxRequestSize());
		double own = megabytes(properties.getMaxFileSize());
		this.file = (own == 0 || this.together == 0) ? Math.max(own, this.together) : Math.min(own, this.together);
	}

	private static double megabytes(DataSize size) {
		return Math.max(0, (double) size.toBytes() / DataSize.ofMegabytes(1).toBytes());
	}

	public double file() {
		return this.file;
	}

	public double together() {
		return this.together;
	}

}
