package dev.readyroom.questionbank.source;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The facts that questions name, by handle.
 *
 * @param present false where the bank has no such file, or none that can be read
 */
public record Facts(boolean present, Map<String, Fact> byHandle, List<Problem> problems) {

	static final String FILE = "facts.yaml";

	static final Facts NONE = new Facts(false, Map.of(), List.of());

	public Facts {
		byHandle = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byHandle));
		problems = List.copyOf(problems);
	}

	/**
	 * One thing that is true of the subject.
	 *
	 * @param topic slug of the topic it belongs to; null for none
	 * @param source where it was read
	 * @param checked the day it was read there
	 * @param ask false for what no question should rest on
	 */
	public record Fact(String handle, @Nullable String topic, String text, String source, LocalDate checked,
			boolean ask, int line) {
	}

}
