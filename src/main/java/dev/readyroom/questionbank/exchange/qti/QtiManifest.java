package dev.readyroom.questionbank.exchange.qti;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.pack.Zip;
import dev.readyroom.questionbank.exchange.xml.BrokenXml;
import dev.readyroom.questionbank.exchange.xml.Xml;
import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * What a package says about its items, in its manifest and in its tests.
 *
 * @param items paths of the files that are items
 * @param facts by paths
 */
record QtiManifest(Set<String> items, Map<String, QtiFacts> facts) {

	static final QtiManifest NONE = new QtiManifest(Set.of(), Map.of());

	/** A broken manifest is no reason to refuse the items beside it. */
	static QtiManifest of(Zip zip) {
		QtiManifest manifest = new QtiManifest(new TreeSet<>(), new HashMap<>());
		zip.names().stream().filter((it) -> it.matches("(.*/)?imsmanifest\\.xml")).findFirst().ifPresent((name) -> {
			try {
				manifest.read(Xml.read(Xml.text(zip.bytes(name))), new QtiFiles(zip, name));
			}
			catch (BrokenXml ex) {
				// What it says is lost, and it said nothing of itself that could be read.
			}
		});
		QtiAssessment.all(zip).forEach((test) -> test.tell(manifest));
		return manifest;
	}

	/** What is said about the item in a file. */
	QtiFacts about(String path) {
		return this.facts.getOrDefault(path, new QtiFacts());
	}

	/** The same, to say more. */
	QtiFacts of(String path) {
		return this.facts.computeIfAbsent(path, (_) -> new QtiFacts());
	}

	private void read(XmlNode root, QtiFiles files) {
		String base = root.attribute("base")
				+ root.all("resources").findFirst().map((it) -> it.attribute("base")).orElse("");
		root.all("resource").forEach((resource) -> {
			String path = files.inside(base + resource.attribute("base") + href(resource));
			if (resource.attribute("type").matches("(?i)imsqti_(apip)?(item|xml)_?xmlv\\d.*|imsqti_(apip)?item.*")
					&& !href(resource).isEmpty()) {
				this.items.add(path);
			}
			if (resource.attribute("type").matches("(?i)assessment/x-bb-qti-.*")) {
				this.items.add(files.inside(resource.attribute("file")));
			}
			metadata(Stream.concat(Stream.of(resource), elsewhere(resource, root, files)), of(path));
		});
	}

	/** What stands about a resource in files of their own. */
	private static Stream<XmlNode> elsewhere(XmlNode resource, XmlNode root, QtiFiles files) {
		Set<String> needed = resource.children("dependency")
			.stream()
			.map((it) -> it.attribute("identifierref"))
			.collect(Collectors.toSet());
		return root.all("resource")
			.filter((it) -> needed.contains(it.attribute("identifier")) && it.attribute("type").contains("metadata"))
			.flatMap((it) -> QtiShared.file(files, href(it)).stream());
	}

	/** APIP names the item's file only among the files. */
	private static String href(XmlNode resource) {
		String href = resource.attribute("href");
		return !href.isEmpty() ? href
				: resource.children("file")
					.stream()
					.map((it) -> it.attribute("href"))
					.filter((it) -> it.endsWith(".xml"))
					.findFirst()
					.orElse("");
	}

	private static void metadata(Stream<XmlNode> described, QtiFacts facts) {
		List<String> said = new ArrayList<>();
		described.forEach((it) -> {
			it.all("keyword").flatMap(QtiManifest::texts).forEach(facts::tag);
			List<String> topics = it.all("taxon").map(QtiManifest::topic).filter((name) -> !name.isEmpty()).toList();
			topics.stream().limit(1).forEach(facts::topic);
			topics.stream().skip(1).forEach(facts::tag);
			it.all("taxonPath").map(QtiManifest::entries).filter((path) -> !path.isEmpty()).forEach(facts::tag);
			said.addAll(QtiMetadata.others(it));
		});
		facts.said(said);
	}

	/** What is meant by a taxon that is one by its id. */
	private static String topic(XmlNode taxon) {
		String id = taxon.children("id").stream().flatMap(QtiManifest::texts).findFirst().orElse("");
		return id.isEmpty() ? "" : taxon.children("entry").stream().flatMap(QtiManifest::texts).findFirst().orElse(id);
	}

	/** Such as {@code Subject: Arts / Music}. */
	private static String entries(XmlNode path) {
		String entries = path.all("entry")
			.map((it) -> texts(it).findFirst().orElse(""))
			.filter((it) -> !it.isEmpty())
			.collect(Collectors.joining(" / "));
		String source = path.children("source").stream().flatMap(QtiManifest::texts).findFirst().orElse("");
		boolean named = !source.isEmpty() && !source.contains("://");
		return !entries.isEmpty() && named ? source + ": " + entries : entries;
	}

	/** One for each language that a word is given in. */
	private static Stream<String> texts(XmlNode word) {
		List<XmlNode> strings = word.children();
		return (strings.isEmpty() ? Stream.of(word) : strings.stream()).map((it) -> it.text().strip())
			.filter((it) -> !it.isEmpty());
	}

}
