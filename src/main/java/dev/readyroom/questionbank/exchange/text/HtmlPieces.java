package dev.readyroom.questionbank.exchange.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jsoup.nodes.Element;

/** Pieces of HTML that are the same wherever they stand, as Markdown. */
final class HtmlPieces {

	private HtmlPieces() {
	}

	static String code(String text) {
		String fence = text.contains("`") ? "``" : "`";
		String pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
		return text.isBlank() ? "" : fence + pad + text.replace('\n', ' ') + pad + fence;
	}

	static String fenced(Element pre) {
		Element code = pre.selectFirst("code");
		String language = (code != null) ? code.className().replaceAll(".*language-([\\w-]+).*|.*", "$1") : "";
		String text = pre.wholeText().replaceAll("^\\n|\\s+$", "");
		String fence = text.contains("```") ? "````" : "```";
		return fence + language + "\n" + text + "\n" + fence;
	}

	/**
	 * @param text what stands for it, as Markdown
	 */
	static String link(String href, String text, Beside beside) {
		if (href.matches("https?://\\S+")) {
			return "[" + (text.isBlank() ? href : text) + "](<" + href.replace(">", "%3E") + ">)";
		}
		if (!href.isEmpty()) {
			beside.lost("a link to " + href);
		}
		return text;
	}

	/**
	 * Of a picture that is lost, what it shows is said, or what it is called, and that it
	 * is missing too.
	 */
	static String picture(String source, String description, Beside beside) {
		String called = source.startsWith("data:") ? "" : source.replaceAll("[?#].*|.*/", "");
		String shown = description.isEmpty() ? called : description;
		return beside.picture(source)
			.map((kept) -> "![" + Escapes.of(description, false) + "](" + kept + ")")
			.orElseGet(() -> Escapes.of("[picture" + (shown.isEmpty() ? "" : ": " + shown) + "]", false));
	}

	/**
	 * Of pictures within pictures, for programs that cannot show the first, one is kept.
	 */
	static String object(Element it, Beside beside) {
		String description = it.wholeText().strip().replaceAll("\\s+", " ");
		Element inner = it.selectFirst("> object[data], > img[src]");
		String shown = picture(it.attr("data").strip(), description, beside);
		if (shown.startsWith("!") || inner == null) {
			return shown;
		}
		return inner.normalName().equals("object") ? object(inner, beside)
				: picture(inner.attr("src").strip(), inner.attr("alt").strip(), beside);
	}

	/** What is said in its place, to those whose program cannot play it, is no text. */
	static void recording(Element it, Beside beside) {
		List<String> files = new ArrayList<>(it.hasAttr("src") ? List.of(it.attr("src")) : List.of());
		files.addAll(it.select("[src]").not("video, audio").eachAttr("src"));
		String text = Media.saysOnlyItsAddress(it) ? "" : it.text().strip();
		beside
			.lost("an element <" + it.normalName() + ">" + (files.isEmpty() ? "" : " with " + String.join(", ", files))
					+ (text.isEmpty() ? "" : ", and the text in its place \"" + text + "\""));
	}

	/** An object of a kind that may be a picture; its bytes will tell. */
	static boolean isPicture(Element object) {
		return object.attr("type").startsWith("image/")
				|| object.attr("data").toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|webp|svg)");
	}

	/** Its texts would run together, and say little without the lines between them. */
	static String drawing(Element it, Beside beside) {
		String texts = String.join(", ", it.select("title, desc, text").eachText());
		beside.lost("a drawing (SVG)" + (texts.isEmpty() ? "" : ", of which only its texts are kept"));
		return Escapes.of("[picture" + (texts.isEmpty() ? "" : ": " + texts) + "]", false);
	}

}
