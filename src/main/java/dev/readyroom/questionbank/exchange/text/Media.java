package dev.readyroom.questionbank.exchange.text;

import java.util.Set;

import org.jsoup.nodes.Element;

/** What HTML shows beside texts and pictures. */
final class Media {

	private static final Set<String> NAMES = Set.of("object", "iframe", "video", "audio", "embed", "svg", "canvas",
			"applet", "form", "input");

	private Media() {
	}

	static boolean is(String name) {
		return NAMES.contains(name);
	}

	/** With its address, for whoever looks for it. */
	static String described(Element it) {
		String address = address(it);
		String what = !it.attr("data").isEmpty() ? "the object " + address
				: "an element <" + it.normalName() + ">" + (address.isEmpty() ? "" : " with " + address);
		return what + (it.wholeText().isBlank() || saysOnlyItsAddress(it) ? "" : " (its text is kept)");
	}

	/** Moodle's editor writes the address of a recording once more, as its text. */
	static boolean saysOnlyItsAddress(Element it) {
		return !it.wholeText().isBlank() && it.wholeText().strip().equals(address(it));
	}

	private static String address(Element it) {
		Element source = it.selectFirst("source[src]");
		return (!it.attr("data").isEmpty() ? it.attr("data")
				: !it.attr("src").isEmpty() ? it.attr("src") : (source != null) ? source.attr("src") : "")
			.strip();
	}

}
