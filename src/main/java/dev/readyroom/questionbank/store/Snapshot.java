package dev.readyroom.questionbank.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionCard;

/**
 * What is published at one moment.
 *
 * @param changes the count of changes it reflects
 */
record Snapshot(long changes, List<QuestionCard> cards, Map<String, QuestionCard> bySlug, List<TopicPage> topics,
		List<Exam> exams) {

	static Snapshot of(long changes, List<QuestionCard> cards, List<TopicPage> topics, List<Exam> exams) {
		return new Snapshot(changes, List.copyOf(cards),
				cards.stream().collect(Collectors.toUnmodifiableMap(QuestionCard::slug, Function.identity())),
				List.copyOf(topics), List.copyOf(exams));
	}

	Optional<TopicPage> topic(String slug) {
		return this.topics.stream().filter((page) -> page.topic().slug().equals(slug)).findFirst();
	}

}
