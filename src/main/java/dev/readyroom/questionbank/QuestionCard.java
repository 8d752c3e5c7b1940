package dev.readyroom.questionbank;

import java.util.Map;
import java.util.Set;

/**
 * What drawing a quiz needs to know of a published question: no text, no key.
 *
 * @param slug the stable id of the files
 * @param topic slug of its topic
 * @param difficulty 1 recall, 2 apply one rule, 3 scenario with a trade-off
 * @param timeLimitSeconds the question's own limit, 5 to 3600
 * @param objectives by exam id the task or skill it belongs to, such as {@code 5.3.3}
 * @param drill practice only, never in a mock exam
 * @param pilot not proven yet: in mock exams it goes unscored
 */
public record QuestionCard(QuestionId id, RevisionId revision, String slug, String topic, QuestionType type,
		int difficulty, int timeLimitSeconds, Map<String, String> objectives, Set<String> tags, boolean drill,
		boolean pilot) {

	public QuestionCard {
		objectives = Map.copyOf(objectives);
		tags = Set.copyOf(tags);
	}

}
