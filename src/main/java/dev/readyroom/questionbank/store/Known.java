package dev.readyroom.questionbank.store;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the database holds before a synchronisation.
 *
 * @param questions by slug
 * @param revisions by question and hash
 * @param commentaries the newest by revision
 * @param topics by slug
 * @param images by name
 * @param exams documents by id, of exams that are not retired
 */
record Known(Map<String, QuestionRow> questions, Map<Wanted, UUID> revisions, Map<UUID, Commentary> commentaries,
		Map<String, TopicRow> topics, Map<String, String> images, Map<String, String> exams) {

	/** A wording of a question, whether it is stored yet or not. */
	record Wanted(UUID question, String hash) {
	}

	/** The newest version of what is said about a wording. */
	record Commentary(int version, String hash) {
	}

	/**
	 * @param file the file of its questions
	 */
	record TopicRow(String slug, String title, String summary, String lang, String file, String group, int place,
			@Nullable String notes, boolean retired) {
	}

	long live() {
		return this.questions.values().stream().filter((row) -> !row.retired() && !row.inBrowser()).count();
	}

}
