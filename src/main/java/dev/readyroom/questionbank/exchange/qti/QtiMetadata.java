package dev.readyroom.questionbank.exchange.qti;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** What a manifest tells about a resource that has no place in a question. */
final class QtiMetadata {

	/** What became tags and topics, and what programs tell programs. */
	private static final Set<String> SILENT = Set.of("keyword", "taxon", "identifier", "catalogentry", "qtimetadata",
			"schema", "schemaversion", "technical", "learningresourcetype", "source", "purpose", "file", "dependency",
			"metametadata", "portableelement");

	/** What holds a value, and says nothing by its name. */
	private static final Set<String> VALUES = Set.of("langstring", "string", "value", "datetime", "duration");

	private QtiMetadata() {
	}

	/** Such as {@code description "For beginners"}. */
	static List<String> others(XmlNode resource) {
		return resource.children().stream().flatMap((it) -> below(it, it.name())).distinct().toList();
	}

	private static Stream<String> below(XmlNode node, String named) {
		String name = node.name().toLowerCase(Locale.ROOT);
		if (SILENT.contains(name) || name.startsWith("?")) {
			return Stream.empty();
		}
		String own = VALUES.contains(name) ? named : node.name();
		if (!node.children().isEmpty()) {
			return node.children().stream().flatMap((it) -> below(it, own));
		}
		String text = node.text().strip().replaceAll("\\s+", " ");
		return text.isEmpty() ? Stream.empty() : Stream.of(own + " \"" + QtiItem.shortened(text) + "\"");
	}

}
