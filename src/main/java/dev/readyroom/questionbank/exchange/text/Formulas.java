package dev.readyroom.questionbank.exchange.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/**
 * Formulas that Canvas draws on its own server, which no file brings: what they are drawn
 * from is kept instead.
 */
final class Formulas {

	private static final String DRAWN = "equation_images/";

	private Formulas() {
	}

	/** The LaTeX of a picture, as Markdown; nothing where it is no formula. */
	static Optional<String> of(Element picture, Beside beside) {
		String source = picture.attr("src").replaceAll("[?#].*", "");
		if (!source.contains(DRAWN)) {
			return Optional.empty();
		}
		String alt = picture.attr("alt").strip();
		Optional<String> latex = Stream
			.of(picture.attr("data-equation-content"), picture.attr("title"), alt.replaceFirst("^LaTeX:", ""),
					decoded(decoded(source.substring(source.indexOf(DRAWN) + DRAWN.length()))))
			.map((it) -> it.strip().replaceAll("\\s+", " "))
			.filter((it) -> !it.isEmpty())
			.findFirst();
		latex.ifPresent((it) -> beside.lost("the picture of the formula \"" + (alt.isEmpty() ? it : alt) + "\", "
				+ source + " (what it is drawn from is kept)"));
		return latex.map(Formulas::code);
	}

	private static String code(String latex) {
		return latex.contains("`") ? "`` " + latex + " ``" : "`" + latex + "`";
	}

	private static String decoded(String address) {
		try {
			return URLDecoder.decode(address, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return address;
		}
	}

}
