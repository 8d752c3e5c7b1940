package dev.readyroom.questionbank.exchange.xml;

/** Texts as XML writes them. */
public final class XmlText {

	private XmlText() {
	}

	/**
	 * For between tags and in attributes; what XML cannot hold becomes a question mark in
	 * a diamond.
	 */
	public static String of(String text) {
		return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD")
			.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("\r", "&#13;");
	}

}
