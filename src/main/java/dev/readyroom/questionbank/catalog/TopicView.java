package dev.readyroom.questionbank.catalog;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.store.TopicPage;

/**
 * A topic on a page.
 *
 * @param levels how many questions there are of difficulty 1, 2 and 3
 * @param types how many there are of each type that occurs
 */
record TopicView(String slug, String title, String summary, String group, String lang, int questions,
		List<Count> levels, List<Count> types) {

	/**
	 * @param name completes a message key
	 */
	record Count(String name, long count) {
	}

	static TopicView of(TopicPage page) {
		List<QuestionCard> cards = page.cards();
		List<Count> levels = IntStream.rangeClosed(1, 3)
			.mapToObj((level) -> new Count(String.valueOf(level),
					cards.stream().filter((card) -> card.difficulty() == level).count()))
			.toList();
		List<Count> types = Stream.of(QuestionType.values())
			.map((type) -> new Count(type.slug(), cards.stream().filter((card) -> card.type() == type).count()))
			.filter((count) -> count.count() > 0)
			.toList();
		return new TopicView(page.topic().slug(), page.topic().title(), page.topic().summary(), page.group(),
				page.lang(), cards.size(), levels, types);
	}

}
