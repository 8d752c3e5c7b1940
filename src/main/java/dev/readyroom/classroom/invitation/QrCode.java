package dev.readyroom.classroom.invitation;

import io.nayuki.qrcodegen.QrCode.Ecc;

/** A QR code as a drawing. */
final class QrCode {

	/** Light modules around it, without which phones do not find it. */
	private static final int BORDER = 4;

	private QrCode() {
	}

	/** Black on white whatever the theme: many readers do not know it reversed. */
	static String svg(String text) {
		io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
		int size = code.size + 2 * BORDER;
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			for (int x = 0; x < code.size; x++) {
				if (code.getModule(x, y)) {
					path.append('M').append(x + BORDER).append(' ').append(y + BORDER).append("h1v1h-1z");
				}
			}
		}
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
				<path fill="#fff" d="M0 0h%dv%dH0z"/><path fill="#000" d="%s"/></svg>""".formatted(size, size, size,
				size, path);
	}

}
