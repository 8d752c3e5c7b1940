package dev.readyroom.questionbank.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.check.Statistics.Finding;
import dev.readyroom.questionbank.source.ReadQuestion;

/** How many questions there are, by topic, type and level. */
final class Counts {

	private static final String ROW = "%-24s %6s %6s %6s %6s %6s %6s %6s %6s %6s";

	private Counts() {
	}

	static List<Finding> of(List<ReadQuestion> questions) {
		List<Finding> lines = new ArrayList<>();
		lines.add(row("topic", "all", "t/f", "single", "multi", "order", "match", "lvl 1", "lvl 2", "lvl 3"));
		Map<String, List<ReadQuestion>> byTopic = questions.stream()
			.collect(Collectors.groupingBy(ReadQuestion::topic, TreeMap::new, Collectors.toList()));
		byTopic.forEach((topic, those) -> lines.add(row(topic, those)));
		lines.add(row("all topics", questions));
		return lines;
	}

	private static Finding row(String name, List<ReadQuestion> those) {
		List<Object> cells = new ArrayList<>(List.of(name, those.size()));
		for (QuestionType type : QuestionType.values()) {
			cells.add(count(those, (it) -> it.question().type() == type));
		}
		for (int level = 1; level <= 3; level++) {
			Integer wanted = level;
			cells.add(count(those, (it) -> wanted.equals(it.settings().difficulty())));
		}
		return row(cells.toArray());
	}

	private static long count(List<ReadQuestion> those, Predicate<ReadQuestion> wanted) {
		return those.stream().filter(wanted).count();
	}

	private static Finding row(Object... cells) {
		return Finding.plain(String.format(Locale.ROOT, ROW, cells));
	}

}
