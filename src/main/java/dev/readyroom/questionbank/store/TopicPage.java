package dev.readyroom.questionbank.store;

import java.util.List;

import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Topic;

/**
 * A topic as it is browsed.
 *
 * @param group title of the group it belongs to; empty for none
 * @param lang language tag of its texts
 * @param cards its published questions
 */
public record TopicPage(Topic topic, String group, String lang, List<QuestionCard> cards) {

	public TopicPage {
		cards = List.copyOf(cards);
	}

}
