package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.Found;
import dev.readyroom.questionbank.exchange.Place;
import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * What QTI 1.2 only names where it belongs: texts and pictures that stand elsewhere in
 * the file, and items that may stand in another.
 */
final class ClassicRefs {

	private static final Pattern ITEM = Pattern.compile("<(?:\\w+:)?item\\s[^<>]*>");

	private static final Pattern NAME = Pattern.compile("\\b(?:ident|label)\\s*=\\s*[\"']([^\"']*)[\"']");

	private ClassicRefs() {
	}

	/** With texts and pictures in the place of their names. */
	static XmlNode resolved(XmlNode root) {
		if (root.all().noneMatch(ClassicRefs::isRef)) {
			return root;
		}
		Map<String, XmlNode> named = new HashMap<>();
		root.all().filter((it) -> it.name().startsWith("mat")).forEach((it) -> {
			named.putIfAbsent(it.attribute("label"), it);
			named.putIfAbsent(it.attribute("ident"), it);
		});
		named.remove("");
		return root.replacing((it) -> isRef(it) ? named.getOrDefault(it.attribute("linkrefid"), it) : it);
	}

	/** What items are called in all files of a package. */
	static Set<String> idents(Zip zip) {
		return zip.names()
			.stream()
			.filter((name) -> name.matches("(?i).*\\.(xml|qti|dat)"))
			.map((name) -> Xml.head(zip.bytes(name), Integer.MAX_VALUE))
			.filter((text) -> text.contains("<questestinterop"))
			.flatMap((text) -> ITEM.matcher(text).results())
			.flatMap((tag) -> NAME.matcher(tag.group()).results())
			.map((name) -> name.group(1))
			.collect(Collectors.toSet());
	}

	/**
	 * Tests of WebCT and Brightspace name their items, which stand in other files.
	 * @param idents of the items in all of the package
	 * @return those that are in none of its files
	 */
	static List<Found> elsewhere(XmlNode root, Set<String> idents) {
		List<String> own = root.all("item")
			.flatMap((it) -> Stream.of(it.attribute("ident"), it.attribute("label")))
			.toList();
		List<Found> elsewhere = new ArrayList<>();
		root.all("itemref").forEach((it) -> {
			String name = it.attribute("linkrefid");
			if (!own.contains(name) && !idents.contains(name)) {
				elsewhere.add(new Found.Refused(new Place(it.line(), name), "unknown", "It only names the item " + name
						+ ", which stands in another file. Import that file, or the package that holds both."));
			}
		});
		return elsewhere;
	}

	private static boolean isRef(XmlNode node) {
		return node.name().matches("matref|material_ref");
	}

}
