package dev.readyroom.questionbank.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.source.ReadQuestion;
import dev.readyroom.questionbank.source.Settings;

/**
 * A question's columns.
 *
 * @param file the file it came from; null for one that was made in the browser
 * @param inBrowser whether an author edited it in the browser, so that it is no longer
 * the file's
 * @param revision null for one that was never published
 * @param retired whether it is asked no more
 * @param objectives in the order written
 * @param tags in the order written
 * @param words what the list of the bank is searched for; null in an old database
 */
record QuestionRow(UUID id, String slug, String topic, @Nullable String file, boolean inBrowser,
		@Nullable UUID revision, String type, int difficulty, int timeLimit, boolean drill, boolean pilot,
		boolean legacy, boolean retired, Map<String, String> objectives, List<String> tags,
		@Nullable LocalDate reviewBy, @Nullable String words) {

	QuestionRow {
		objectives = Collections.unmodifiableMap(new LinkedHashMap<>(objectives));
		tags = List.copyOf(tags);
	}

	/** The row that a file asks for. */
	static QuestionRow of(ReadQuestion read, UUID id, @Nullable UUID revision) {
		Settings settings = read.settings();
		var question = read.question();
		return new QuestionRow(id, read.id(), read.topic(), read.file(), false, revision, question.type().slug(),
				Objects.requireNonNull(settings.difficulty()), Objects.requireNonNull(settings.timeLimit()),
				Boolean.TRUE.equals(settings.drill()) || question.legacy(), question.pilot(), question.legacy(), false,
				question.objectives(), question.tags().stream().distinct().toList(), settings.reviewBy(),
				SearchedWords.of(question));
	}

	/** The same, as one that belongs to its file. */
	QuestionRow asOfFiles(@Nullable String path) {
		return new QuestionRow(this.id, this.slug, this.topic, path, false, this.revision, this.type, this.difficulty,
				this.timeLimit, this.drill, this.pilot, this.legacy, this.retired, this.objectives, this.tags,
				this.reviewBy, this.words);
	}

}
