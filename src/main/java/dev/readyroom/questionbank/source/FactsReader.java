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
		LocalDate checked = file.valueOrNull("checked", ScalarValue::date);
		Map<String, Fact> facts = new LinkedHashMap<>();
		for (Fields entry : file.entries("facts", "a fact")) {
			Fact fact = fact(entry, checked);
			entry.done("a fact");
			if (facts.putIfAbsent(fact.handle(), fact) != null) {
				entry.error("id", "the fact " + fact.handle() + " is listed twice", "Keep one of the two");
			}
		}
		file.done("the list of facts");
		return facts;
	}

	/**
	 * @param checked the day that counts for facts which name none themselves
	 */
	private static Fact fact(Fields entry, @Nullable LocalDate checked) {
		LocalDate own = entry.valueOrNull("checked", ScalarValue::date);
		if (own == null && checked == null && !entry.has("checked")) {
			entry.error("checked", "it is not said when the fact was checked", "Add `checked:` with the day");
		}
		LocalDate day = (own != null) ? own : checked;
		Boolean ask = entry.valueOrNull("ask", ScalarValue::flag);
		return new Fact(entry.text("id"), entry.textOrNull("topic"), entry.text("fact"), entry.text("source"),
				(day != null) ? day : LocalDate.EPOCH, ask == null || ask, entry.line());
	}

}
