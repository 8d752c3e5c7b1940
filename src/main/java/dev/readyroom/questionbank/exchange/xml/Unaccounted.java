package dev.readyroom.questionbank.exchange.xml;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.text.HtmlText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What an item says that nobody said again: neither the question made of it nor the list
 * of what is lost. Readers look for what they know; this looks at everything, so that
 * what they do not know is not lost silently.
 * <p>
 * Texts are compared by their letters and digits alone, each piece of the file by itself,
 * since Markdown writes and orders them otherwise than HTML does. A piece that stands in
 * the question by chance (a lone number) is taken as said.
 */
public final class Unaccounted {

	/** All but letters, digits and signs that Markdown has no use for. */
	private static final Pattern NO_MATTER = Pattern.compile("[\\p{P}\\p{Z}\\p{C}\\x00-\\x2F\\x3A-\\x40`^|~]+");

	/** Attributes that people read. */
	private static final List<String> READ = List.of("title", "alt", "aria-label");

	/** Attributes that name what is shown or heard. */
	private static final List<String> SHOWN = List.of("src", "data", "uri");

	/** Elements of which nothing is read by people, in HTML of any kind. */
	private static final Set<String> SILENT = Set.of("script", "style", "math", "svg", "stylesheet");

	private static final int ENOUGH = 300;

	private static final int MOST = 20_000;

	private final Predicate<XmlNode> machinery;

	private final String said;

	private Unaccounted(Predicate<XmlNode> machinery, String said) {
		this.machinery = machinery;
		this.said = said;
	}

	/**
	 * @param machinery whether what stands in an element is for programs
	 * @param said all that was said of the item, and the names of the pictures asked for
	 * @return what was not, for a list of what is lost
	 */
	public static List<String> in(XmlNode item, Predicate<XmlNode> machinery, Stream<String> said) {
		StringBuilder all = new StringBuilder();
		said.flatMap((it) -> Stream.of(it, decoded(it))).forEach((it) -> all.append(letters(it)).append('\n'));
		if (item.all().limit(MOST + 1).count() > MOST) {
			return List.of("what stands in its more than " + MOST + " elements and was not looked for");
		}
		return new Unaccounted(machinery, all.toString()).below(item);
	}

	private static String letters(String text) {
		return NO_MATTER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
			.replaceAll("");
	}

	/** Where nothing of an element was said, it is one loss, else each of its parts. */
	private List<String> below(XmlNode node) {
		List<String> lost = new ArrayList<>();
		own(node).filter((it) -> !isSaid(it)).forEach((it) -> lost.add(named(node, it)));
		for (XmlNode child : node.children()) {
			if (!isMachinery(child)) {
				List<String> pieces = child.all()
					.filter((it) -> !isMachinery(it))
					.flatMap(this::own)
					.filter((it) -> !letters(it).isEmpty())
					.toList();
				boolean whole = pieces.size() > 1 && pieces.stream().noneMatch(this::isSaid);
				lost.addAll(whole ? List.of(named(child, String.join(" ", pieces))) : below(child));
			}
		}
		return lost;
	}

	private boolean isMachinery(XmlNode node) {
		return node.name().startsWith("?") || SILENT.contains(node.name().toLowerCase(Locale.ROOT))
				|| this.machinery.test(node);
	}

	private static String named(XmlNode node, String text) {
		return "what stands in its " + node.name() + " \"" + shortened(text.strip().replaceAll("\\s+", " ")) + "\"";
	}

	private static String shortened(String text) {
		return (text.length() > ENOUGH) ? text.substring(0, ENOUGH) + "…" : text;
	}

	private boolean isSaid(String text) {
		return this.said.contains(letters(text));
	}

	/** The pieces of text in an element itself, be they HTML in a text or attributes. */
	private Stream<String> own(XmlNode node) {
		return Stream
			.of(READ.stream().map(node::attribute), SHOWN.stream().map(node::attribute).map(Unaccounted::file),
					node.ownTexts().stream().filter((it) -> !isSaid(it)).flatMap(Unaccounted::pieces))
			.flatMap((it) -> it);
	}

	private static Stream<String> pieces(String text) {
		if (!HtmlText.isMeant(text)) {
			return Stream.of(text);
		}
		return Jsoup.parseBodyFragment(text)
			.body()
			.getAllElements()
			.stream()
			.filter((it) -> it.parents().stream().noneMatch(Unaccounted::isSilent) && !isSilent(it))
			.flatMap((it) -> Stream
				.of(READ.stream().map(it::attr), SHOWN.stream().map(it::attr).map(Unaccounted::file),
						it.textNodes().stream().map((own) -> address(own.getWholeText())))
				.flatMap((own) -> own));
	}

	/** A text that is nothing but the address of a file is looked for as such. */
	private static String address(String text) {
		return text.strip().matches("\\S+/\\S+\\.\\w{2,5}") ? file(text.strip()) : text;
	}

	private static boolean isSilent(Element it) {
		return SILENT.contains(it.normalName());
	}

	/**
	 * The name alone, since folders are written in many ways; the beginning of what is no
	 * name.
	 */
	private static String file(String address) {
		return address.startsWith("data:") ? address.substring(0, Math.min(100, address.length()))
				: decoded(address.replaceAll("[?#].*", "").replaceAll(".*[/\\\\]", ""));
	}

	private static String decoded(String name) {
		try {
			return URLDecoder.decode(name, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return name;
		}
	}

}
