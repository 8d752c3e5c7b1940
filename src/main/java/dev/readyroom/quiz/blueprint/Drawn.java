package dev.readyroom.quiz.blueprint;

import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.ShownOrder;
import org.jspecify.annotations.Nullable;

/**
 * A question drawn for a position of an attempt.
 *
 * @param position from 1
 * @param domain the exam's domain it stands for; null outside mock exams
 * @param scored whether it counts
 * @param seconds its limit, where there is a clock on each question; null: the one its
 * author gave it
 */
public record Drawn(int position, QuestionCard card, @Nullable String domain, boolean scored, ShownOrder shown,
		@Nullable Integer seconds) {

	public Drawn(int position, QuestionCard card, @Nullable String domain, boolean scored, ShownOrder shown) {
		this(position, card, domain, scored, shown, null);
	}

	/** Its limit before what the attempt's clock makes of it. */
	public int ownSeconds() {
		return (this.seconds != null) ? this.seconds : this.card.timeLimitSeconds();
	}

}
