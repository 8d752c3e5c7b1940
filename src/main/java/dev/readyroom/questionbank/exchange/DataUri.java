package dev.readyroom.questionbank.exchange;

import java.util.Base64;

import org.jspecify.annotations.Nullable;

/** A file that stands in the text itself: {@code data:image/png;base64,…}. */
final class DataUri {

	private DataUri() {
	}

	/** What it holds; null where it cannot be read. */
	static byte @Nullable [] bytes(String uri) {
		int comma = uri.indexOf(',');
		if (comma < 0 || !uri.substring(0, comma).endsWith(";base64")) {
			return null;
		}
		try {
			return Base64.getMimeDecoder().decode(uri.substring(comma + 1));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
