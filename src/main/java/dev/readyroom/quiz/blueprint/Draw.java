package dev.readyroom.quiz.blueprint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionCard;

/**
 * What was drawn for an attempt.
 *
 * @param asked how many questions were asked for; fewer may have been found
 */
public record Draw(List<Drawn> slots, int asked) {

	public Draw {
		slots = List.copyOf(slots);
	}

	/** Whether the bank was too thin for what was asked. */
	public boolean shortened() {
		return this.slots.size() < this.asked;
	}

	/**
	 * Draws at random.
	 * @param cards to draw from, each at most once
	 * @param count how many to draw; all where there are fewer
	 * @param question the content of a card, for the order its options are shown in
	 */
	public static Draw random(List<QuestionCard> cards, int count, Function<QuestionCard, Question> question,
			RandomGenerator random) {
		List<QuestionCard> drawn = sample(cards, count, random);
		List<Drawn> slots = new ArrayList<>(drawn.size());
		for (QuestionCard card : drawn) {
			slots.add(new Drawn(slots.size() + 1, card, null, true, question.apply(card).shuffled(random)));
		}
		return new Draw(slots, count);
	}

	/** The cards themselves, in the order given. */
	public static Draw list(List<QuestionCard> cards, Function<QuestionCard, Question> question,
			RandomGenerator random) {
		List<Drawn> slots = new ArrayList<>(cards.size());
		for (QuestionCard card : cards) {
			slots.add(new Drawn(slots.size() + 1, card, null, true, question.apply(card).shuffled(random)));
		}
		return new Draw(slots, cards.size());
	}

	/**
	 * Up to {@code count} of the cards in random order; the list given stays as it is.
	 */
	static List<QuestionCard> sample(List<QuestionCard> cards, int count, RandomGenerator random) {
		List<QuestionCard> pool = new ArrayList<>(cards);
		int size = Math.min(count, pool.size());
		for (int i = 0; i < size; i++) {
			Collections.swap(pool, i, i + random.nextInt(pool.size() - i));
		}
		return List.copyOf(pool.subList(0, size));
	}

}
