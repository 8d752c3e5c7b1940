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
		return switch (name(it) + parts.size()) {
			case "mfrac2" -> group(parts.get(0)) + "/" + group(parts.get(1));
			case "msup2", "mover2" -> group(parts.get(0)) + "^" + group(parts.get(1));
			case "msub2", "munder2" -> group(parts.get(0)) + "_" + group(parts.get(1));
			case "msubsup3", "munderover3" ->
				group(parts.get(0)) + "_" + group(parts.get(1)) + "^" + group(parts.get(2));
			case "mroot2" -> group(parts.get(0)) + "^(1/" + group(parts.get(1)) + ")";
			default -> named(it, parts);
		};
	}

	private static String named(Element it, List<Element> parts) {
		return switch (name(it)) {
			case "msqrt" -> "√(" + all(it) + ")";
			case "mfenced" -> bracket(it, "open", "(") + listed(parts, ", ") + bracket(it, "close", ")");
			case "mtable" -> listed(parts, "; ");
			case "mtr" -> listed(parts, " ");
			case "annotation", "annotation-xml" -> "";
			default -> parts.isEmpty() ? it.text().strip() : all(it);
		};
	}

	private static String bracket(Element it, String side, String usual) {
		return it.hasAttr(side) ? it.attr(side) : usual;
	}

	private static String listed(List<Element> parts, String between) {
		return parts.stream().map(MathText::of).collect(Collectors.joining(between)).strip();
	}

	private static String name(Element it) {
		return it.normalName().replaceFirst(".*:", "");
	}

	/** A fraction keeps clear of what stands beside it: 1 1/2 is not 11/2. */
	private static String all(Element it) {
		StringBuilder line = new StringBuilder();
		boolean fraction = false;
		for (Element part : it.children()) {
			String text = of(part);
			boolean touches = line.toString().matches(".*[\\p{L}\\p{N})]") && text.matches("[\\p{L}\\p{N}(].*");
			line.append((touches && (fraction || isFraction(part))) ? " " : "").append(text);
			fraction = isFraction(part);
		}
		return line.toString();
	}

	private static boolean isFraction(Element it) {
		return name(it).equals("mfrac")
				|| (name(it).matches("mrow|mstyle") && it.childrenSize() == 1 && isFraction(it.child(0)));
	}

	/** In brackets where it is more than one sign or number. */
	private static String group(Element it) {
		String text = of(it);
		return text.matches("[\\p{L}\\p{N}.,]*|\\P{ASCII}") ? text : "(" + text + ")";
	}

}
