package dev.readyroom.quiz.blueprint;

import java.util.Set;
import java.util.function.Predicate;

import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;

/**
 * Which questions a mix draws from. Empty sets leave a dimension open.
 *
 * @param topics slugs
 * @param levels difficulties, 1 to 3
 * @param tags any one of which is enough
 */
public record Mix(Set<String> topics, Set<Integer> levels, Set<String> tags, Pool pool) {

	/** Which part of the bank, by what this learner did before. */
	public enum Pool {

		/** All questions. */
		ALL,

		/** Those never answered. */
		UNSEEN,

		/** Those whose last answer was not right. */
		MISSED

	}

	/**
	 * Whether a question belongs to the mix.
	 * @param answered questions the learner answered before
	 * @param missed those of them whose last answer was not right
	 */
	public Predicate<QuestionCard> test(Set<QuestionId> answered, Set<QuestionId> missed) {
		return (card) -> (this.topics.isEmpty() || this.topics.contains(card.topic()))
				&& (this.levels.isEmpty() || this.levels.contains(card.difficulty()))
				&& (this.tags.isEmpty() || card.tags().stream().anyMatch(this.tags::contains)) && switch (this.pool) {
					case ALL -> true;
					case UNSEEN -> !answered.contains(card.id());
					case MISSED -> missed.contains(card.id());
				};
	}

}
