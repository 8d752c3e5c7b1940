package dev.readyroom.quiz.definition;

import java.util.List;
import java.util.Set;

import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.QuestionId;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A part of a quiz with limits of its own.
 *
 * @param topic slug; null: any
 * @param level difficulty; null: any
 * @param questions how many are drawn
 * @param seconds for each of them; null: the limit its author gave it, where there is a
 * clock on each question at all
 */
@Embeddable
public record Section(@Nullable String topic, @Nullable Integer level, int questions, @Nullable Integer seconds) {

	/** What it draws from: proven questions that no section before it took. */
	List<QuestionCard> pool(QuestionBank bank, Set<QuestionId> taken) {
		return bank.published()
			.stream()
			.filter((card) -> !card.pilot() && !taken.contains(card.id()))
			.filter((card) -> this.topic == null || this.topic.equals(card.topic()))
			.filter((card) -> this.level == null || this.level == card.difficulty())
			.toList();
	}

}
