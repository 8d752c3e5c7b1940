package dev.readyroom.questionbank.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

import dev.readyroom.questionbank.source.Facts.Fact;

/** Reads {@code facts.yaml}. */
final class FactsReader {

	private FactsReader() {
	}

	static Facts read(byte @Nullable [] bytes) {
		if (bytes == null) {
			return Facts.NONE;
		}
		Reading reading = new Reading(Facts.FILE);
		Node root = YamlDocument.read(bytes, reading);
		Map<String, Fact> facts = (root != null) ? facts(Fields.of(root, "", "the list of facts", reading)) : Map.of();
		return new Facts(reading.problems().isEmpty(), facts, reading.problems());
	}

	private static Map<String, Fact> facts(Fields file) {
		Map<String, Fact> facts = new LinkedHashMap<>();
		for (Fields entry : file.entries("facts", "a fact")) {
			Boolean ask = entry.valueOrNull("ask", ScalarValue::flag);
			Fact fact = new Fact(entry.text("id"), entry.text("fact"), entry.text("source"),
					entry.value("checked", LocalDate.EPOCH, ScalarValue::date), ask == null || ask, entry.line());
			entry.done("a fact");
			if (facts.putIfAbsent(fact.handle(), fact) != null) {
				entry.error("id", "the fact " + fact.handle() + " is listed twice", "Keep one of the two");
			}
		}
		file.done("the list of facts");
		return facts;
	}

}
