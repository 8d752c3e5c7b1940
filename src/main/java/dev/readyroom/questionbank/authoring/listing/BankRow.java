package dev.readyroom.questionbank.authoring.listing;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.AnswerFigures;
import dev.readyroom.questionbank.QuestionId;

/**
 * A question in the list.
 *
 * @param teaser how its stem begins
 * @param state completes a message key
 * @param asked whether an earlier version is asked while a draft is at work
 * @param reports how many problems wait for an answer
 * @param figure null where nobody answered it
 */
record BankRow(QuestionId id, String slug, String teaser, String topic, String type, int difficulty, boolean pilot,
		String state, boolean asked, boolean overdue, int reports, AnswerFigures.@Nullable Figure figure) {

	private static final int TEASER = 160;

	/** One line without marks of Markdown. */
	static String teaser(String stem) {
		String line = stem.replaceAll("```[\\s\\S]*?```", " … ")
			.replaceAll("[*_`#>|]+", "")
			.replaceAll("\\s+", " ")
			.strip();
		return (line.length() > TEASER) ? line.substring(0, TEASER).replaceFirst("\\s+\\S{0,30}$", "") + " …" : line;
	}

}
