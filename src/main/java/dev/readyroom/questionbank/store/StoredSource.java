package dev.readyroom.questionbank.store;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.source.SourceQuestion;

/**
 * A wording in the database, as a file would have it.
 *
 * @param file the file it came from; null for one that was made in the browser
 * @param inBrowser whether the database is its truth, and not that file
 * @param question inherits nothing: all settings are its own
 */
public record StoredSource(QuestionId id, RevisionId revision, String topic, @Nullable String file, boolean inBrowser,
		SourceQuestion question) {
}
