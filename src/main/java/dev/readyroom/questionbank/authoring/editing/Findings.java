package dev.readyroom.questionbank.authoring.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.authoring.Finding;

/** What the rules say, by the field it stands beside. */
record Findings(Map<String, List<Finding>> byField) {

	static Findings of(List<Finding> all) {
		return new Findings(
				all.stream().collect(Collectors.groupingBy(Finding::field, LinkedHashMap::new, Collectors.toList())));
	}

	public List<Finding> on(String field) {
		return this.byField.getOrDefault(field, List.of());
	}

	public boolean wrong(String field) {
		return on(field).stream().anyMatch(Finding::isError);
	}

	public long errors() {
		return count(Finding.Level.ERROR);
	}

	public long gaps() {
		return count(Finding.Level.GAP);
	}

	public long warnings() {
		return count(Finding.Level.WARNING);
	}

	private long count(Finding.Level level) {
		return this.byField.values().stream().flatMap(List::stream).filter((it) -> it.level() == level).count();
	}

}
