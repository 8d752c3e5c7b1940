package dev.readyroom.quiz.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.readyroom.questionbank.Exam;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.Topic;

/**
 * What the bank has to choose from.
 *
 * @param chosen questions of the list, in its order
 * @param levels with how many questions each has
 */
record PickerView(List<Line> chosen, List<Group> topics, Map<Integer, Long> levels, List<String> tags,
		List<Exam> exams) {

	private static final int EXCERPT = 160;

	static PickerView of(QuestionBank bank, List<String> chosen) {
		List<QuestionCard> cards = bank.published();
		Map<RevisionId, Revision> revisions = bank.revisions(cards.stream().map(QuestionCard::revision).toList());
		Set<String> taken = Set.copyOf(chosen);
		Map<String, Line> lines = new LinkedHashMap<>();
		Map<String, List<Line>> byTopic = new HashMap<>();
		for (QuestionCard card : cards) {
			Line line = Line.of(card, Objects.requireNonNull(revisions.get(card.revision())),
					taken.contains(card.slug()));
			lines.put(card.slug(), line);
			byTopic.computeIfAbsent(card.topic(), (_) -> new ArrayList<>()).add(line);
		}
		return new PickerView(chosen.stream().flatMap((slug) -> Stream.ofNullable(lines.get(slug))).toList(),
				bank.topics()
					.stream()
					.filter((topic) -> byTopic.containsKey(topic.slug()))
					.map((topic) -> new Group(topic, byTopic.getOrDefault(topic.slug(), List.of())))
					.toList(),
				cards.stream()
					.collect(Collectors.groupingBy(QuestionCard::difficulty, TreeMap::new, Collectors.counting())),
				cards.stream().flatMap((card) -> card.tags().stream()).distinct().sorted().toList(), bank.exams());
	}

	/** A topic to choose from. */
	record Group(Topic topic, List<Line> lines) {

		public boolean hasChosen() {
			return this.lines.stream().anyMatch(Line::chosen);
		}

	}

	/**
	 * A question to choose.
	 *
	 * @param type slug of the question type
	 * @param text the beginning of its stem, without mark-up
	 */
	record Line(String slug, String type, int level, String text, boolean chosen) {

		static Line of(QuestionCard card, Revision revision, boolean chosen) {
			String text = revision.asked().stemText();
			return new Line(card.slug(), card.type().slug(), card.difficulty(),
					(text.length() > EXCERPT) ? text.substring(0, EXCERPT).stripTrailing() + "…" : text, chosen);
		}

	}

}
