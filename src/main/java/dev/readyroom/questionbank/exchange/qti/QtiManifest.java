package dev.readyroom.questionbank.exchange.qti;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.xml.BrokenXml;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * What a package says about its items.
 *
 * @param items paths of the files that are items
 */
record QtiManifest(Set<String> items, Map<String, List<String>> keywords, Map<String, String> topics) {

	static final QtiManifest NONE = new QtiManifest(Set.of(), Map.of(), Map.of());

	/** A broken manifest is no reason to refuse the items beside it. */
	static QtiManifest of(Zip zip) {
		String name = zip.names().stream().filter((it) -> it.matches("(.*/)?imsmanifest\\.xml")).findFirst().orElse("");
		if (name.isEmpty()) {
			return NONE;
		}
		try {
			String folder = name.substring(0, name.lastIndexOf('/') + 1);
			return of(Xml.read(Xml.text(zip.bytes(name))), folder);
		}
		catch (BrokenXml ex) {
			return NONE;
		}
	}

	private static QtiManifest of(XmlNode root, String folder) {
		Set<String> items = new TreeSet<>();
		Map<String, List<String>> keywords = new HashMap<>();
		Map<String, String> topics = new HashMap<>();
		root.all("resource").forEach((resource) -> {
			String path = folder + resource.attribute("href");
			if (resource.attribute("type").matches("(?i)imsqti_(item|xml)_?xmlv\\d.*|imsqti_item.*")
					&& !path.equals(folder)) {
				items.add(path.replaceFirst("^(\\./)+", "").replace("%20", " "));
			}
			if (resource.attribute("type").matches("(?i)assessment/x-bb-qti-.*")) {
				items.add(folder + resource.attribute("file"));
			}
			keywords.put(path,
					resource.all("keyword").map((it) -> it.text().strip()).filter((it) -> !it.isEmpty()).toList());
			resource.all("taxon")
				.map((it) -> it.textOf("id"))
				.findFirst()
				.ifPresent((topic) -> topics.put(path, topic));
		});
		return new QtiManifest(items, keywords, topics);
	}

}
