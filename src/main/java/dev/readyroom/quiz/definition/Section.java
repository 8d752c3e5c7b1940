package dev.readyroom.quiz.definition;

import java.util.List;
import java.util.Set;

import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.Topic;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A part of a quiz with limits of its own. There are two clocks, of a question and of the
 * whole; so minutes for a section are shared out among its questions, which keeps anybody
 * from spending more on it.
 *
 * @param name that learners read; null: its topic's
 * @param topic slug; null: any
 * @param level difficulty; null: any
 * @param questions how many are drawn
 * @param seconds for each of them; null: what {@code minutes} come to, or else the limit
 * its author gave it, where there is a clock on each question at all
 * @param minutes for all of them; null where there are seconds
 */
@Embeddable
public record Section(@Nullable String name, @Nullable String topic, @Nullable Integer level, int questions,
		@Nullable Integer seconds, @Nullable Integer minutes) {

	/** What it draws from: proven questions that no section before it took. */
	List<QuestionCard> pool(QuestionBank bank, Set<QuestionId> taken) {
		return bank.published()
			.stream()
			.filter((card) -> !card.pilot() && !taken.contains(card.id()))
			.filter((card) -> this.topic == null || this.topic.equals(card.topic()))
			.filter((card) -> this.level == null || this.level == card.difficulty())
			.toList();
	}

	/** Its limit for each question; null: none of its own. */
	public @Nullable Integer secondsEach() {
		if (this.seconds == null && this.minutes != null && this.questions > 0) {
			return this.minutes * 60 / this.questions;
		}
		return this.seconds;
	}

	/** Its name, or else its topic's; empty where it has neither. */
	String title(QuestionBank bank) {
		if (this.name != null) {
			return this.name;
		}
		return (this.topic == null) ? "" : bank.topic(this.topic).map(Topic::title).orElse(this.topic);
	}

}
