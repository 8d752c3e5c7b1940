package dev.readyroom.questionbank.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Rationale.Reference;

/**
 * A question as its file has it: every text is Markdown as written, without line breaks
 * at its end.
 *
 * @param objectives by exam id, in the order written
 * @param facts handles of {@code facts.yaml}
 * @param note {@code topic#anchor} of the paragraph that explains it
 * @param legacy one of the three seed questions, kept in their own words
 * @param pilot not proven yet: unscored in mock exams
 * @param retired why it is asked no more; the id stays reserved
 * @param own what it does not inherit from its file
 */
public record SourceQuestion(String id, boolean legacy, boolean pilot, @Nullable String retired, String stem, Body body,
		String explanation, @Nullable String whatChanged, List<Reference> references, Map<String, String> objectives,
		List<String> facts, List<String> tags, @Nullable String note, Settings own) {

	public SourceQuestion {
		references = List.copyOf(references);
		objectives = Collections.unmodifiableMap(new LinkedHashMap<>(objectives));
		facts = List.copyOf(facts);
		tags = List.copyOf(tags);
	}

	public QuestionType type() {
		return this.body.type();
	}

	public boolean isRetired() {
		return this.retired != null;
	}

}
