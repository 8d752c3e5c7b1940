package dev.readyroom.questionbank.exchange.qti;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/**
 * QTI 3 renamed everything of 2.x to {@code qti-…} with hyphens; here both have one name.
 */
final class QtiNames {

	private QtiNames() {
	}

	static boolean is(XmlNode node, String name) {
		return plain(node).equalsIgnoreCase(name);
	}

	/** The name as 2.x has it, in lower case. */
	static String plain(XmlNode node) {
		return node.name().replaceFirst("^qti-", "").replace("-", "").toLowerCase(Locale.ROOT);
	}

	static Stream<XmlNode> all(XmlNode node, String name) {
		return node.all().filter((it) -> is(it, name));
	}

	static Stream<XmlNode> children(XmlNode node, String name) {
		return node.children().stream().filter((it) -> is(it, name));
	}

	static Optional<XmlNode> first(XmlNode node, String name) {
		return all(node, name).findFirst();
	}

	/**
	 * @param name as 2.x has it, such as {@code maxChoices}
	 */
	static String attribute(XmlNode node, String name) {
		String value = node.attribute(name);
		return value.isEmpty() ? node.attribute(name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)) : value;
	}

}
