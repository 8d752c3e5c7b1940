package dev.readyroom.questionbank.source;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One file of questions.
 *
 * @param topic the topic's slug, which is also the file's name
 * @param lang language tag of the texts; null means {@code en}
 */
public record TopicFile(String topic, String title, String summary, @Nullable String lang, Settings defaults,
		List<SourceQuestion> questions) {

	public TopicFile {
		questions = List.copyOf(questions);
	}

}
