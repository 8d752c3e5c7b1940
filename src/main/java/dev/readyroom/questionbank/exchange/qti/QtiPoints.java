package dev.readyroom.questionbank.exchange.qti;

import java.util.Optional;
import java.util.stream.Stream;

import dev.readyroom.questionbank.exchange.xml.XmlNode;

/** How many points an item says it gives at most. */
final class QtiPoints {

	private QtiPoints() {
	}

	/** Nothing where it is one, as it is here, or not said. */
	static Optional<String> of(XmlNode item) {
		return Stream
			.concat(outcome(item, "MAXSCORE").flatMap((it) -> QtiNames.all(it, "value").map(XmlNode::text)),
					outcome(item, "SCORE").map((it) -> QtiNames.attribute(it, "normalMaximum")))
			.map((it) -> it.strip().replaceFirst("(\\.\\d*?)0+$", "$1").replaceFirst("\\.$", ""))
			.filter((it) -> it.matches("\\d+(\\.\\d+)?"))
			.findFirst()
			.filter((it) -> !it.matches("0|1"));
	}

	private static Stream<XmlNode> outcome(XmlNode item, String name) {
		return QtiNames.children(item, "outcomeDeclaration")
			.filter((it) -> QtiNames.attribute(it, "identifier").equalsIgnoreCase(name));
	}

}
