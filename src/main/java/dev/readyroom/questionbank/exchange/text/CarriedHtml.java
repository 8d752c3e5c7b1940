package dev.readyroom.questionbank.exchange.text;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Markdown as HTML that can become the same Markdown again. Where the HTML alone would
 * not give back the one we had, an encoded copy of it has to travel beside the HTML.
 */
public final class CarriedHtml {

	private CarriedHtml() {
	}

	/** The copy that has to be carried; empty where the HTML says it all. */
	public static String copy(String markdown, String html) {
		boolean same = shown(html).equals(markdown);
		return same ? "" : URLEncoder.encode(markdown, StandardCharsets.UTF_8);
	}

	/**
	 * The Markdown that was carried, as long as nobody edited the HTML beside it; else
	 * that of the HTML.
	 * @param copy empty without one
	 */
	public static String read(String html, String copy, Beside beside) {
		String seen = HtmlText.toMarkdown(html, beside);
		if (copy.isEmpty()) {
			return seen;
		}
		try {
			String markdown = URLDecoder.decode(copy.strip(), StandardCharsets.UTF_8);
			boolean same = shown(MarkdownHtml.blocks(markdown)).equals(seen)
					|| shown(MarkdownHtml.inline(markdown)).equals(seen);
			return same ? markdown : seen;
		}
		catch (IllegalArgumentException ex) {
			return seen;
		}
	}

	private static String shown(String html) {
		return HtmlText.toMarkdown(html, new AsItStands());
	}

	/** Pictures keep the addresses that they have. */
	private static final class AsItStands implements Beside {

		@Override
		public void lost(String what) {
			// Somebody else says so.
		}

		@Override
		public Optional<String> picture(String source) {
			return Optional.of(source);
		}

	}

}
