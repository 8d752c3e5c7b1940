package dev.readyroom.questionbank.exchange.text;

/** Text in Markdown that must not be taken for a mark. */
final class Escapes {

	private Escapes() {
	}

	/**
	 * @param lineStart whether the text begins a line, where more has a meaning
	 */
	static String of(String text, boolean lineStart) {
		String escaped = text.replaceAll("([\\\\`*\\[\\]<|])", "\\\\$1")
			.replaceAll("(?<![\\p{L}\\p{N}_])_|_(?![\\p{L}\\p{N}_])", "\\\\_")
			.replaceAll("&(?=#?\\w+;)", "\\\\&")
			.replaceAll("~~", "\\\\~\\\\~");
		if (!lineStart) {
			return escaped;
		}
		return escaped.replaceFirst("^([-+>=]|#{1,6})(?=[\\s=-]|$)", "\\\\$1")
			.replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
	}

}
