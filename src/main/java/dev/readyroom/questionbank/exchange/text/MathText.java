package dev.readyroom.questionbank.exchange.text;

import java.util.List;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;

/**
 * A formula in MathML as one line of text: without its fractions and powers, 1/3 would
 * become 13.
 */
final class MathText {

	private MathText() {
	}

	static String of(Element it) {
		List<Element> parts = it.children();
		return switch (name(it)) {
			case "mfrac" -> (parts.size() == 2) ? group(parts.get(0)) + "/" + group(parts.get(1)) : all(it);
			case "msup" -> (parts.size() == 2) ? group(parts.get(0)) + "^" + group(parts.get(1)) : all(it);
			case "msub" -> (parts.size() == 2) ? group(parts.get(0)) + "_" + group(parts.get(1)) : all(it);
			case "msqrt" -> "√(" + all(it) + ")";
			case "mfenced" -> "(" + parts.stream().map(MathText::of).collect(Collectors.joining(", ")) + ")";
			case "annotation", "annotation-xml" -> "";
			default -> parts.isEmpty() ? it.text().strip() : all(it);
		};
	}

	private static String name(Element it) {
		return it.normalName().replaceFirst(".*:", "");
	}

	private static String all(Element it) {
		return it.children().stream().map(MathText::of).collect(Collectors.joining());
	}

	/** In brackets where it is more than one sign or number. */
	private static String group(Element it) {
		String text = of(it);
		return text.matches("[\\p{L}\\p{N}.,]*") ? text : "(" + text + ")";
	}

}
