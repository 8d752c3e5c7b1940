package dev.readyroom.questionbank;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An exam that people get ready for, as its blueprint.
 *
 * @param id slug such as {@code scs-c03}
 * @param scoredItems how many items count
 * @param unscoredItems how many more are asked that do not count
 * @param time for all items together
 * @param passMark percent of right answers asked for, 0 to 100
 * @param passMarkNote Markdown: how the exam itself states its pass mark
 * @param types the types of question the exam has
 */
public record Exam(String id, String title, int scoredItems, int unscoredItems, Duration time, int passMark,
		String passMarkNote, Set<QuestionType> types, List<Domain> domains, String source) {

	public Exam {
		types = Set.copyOf(types);
		domains = List.copyOf(domains);
	}

	public int items() {
		return this.scoredItems + this.unscoredItems;
	}

	/** The domain that a task or skill such as {@code 5.3.3} belongs to. */
	public Optional<Domain> domainOf(String objective) {
		return this.domains.stream()
			.filter((domain) -> objective.equals(domain.id()) || objective.startsWith(domain.id() + "."))
			.findFirst();
	}

	/**
	 * A part of the exam.
	 *
	 * @param weight percent of the scored items
	 */
	public record Domain(String id, String title, int weight) {
	}

}
