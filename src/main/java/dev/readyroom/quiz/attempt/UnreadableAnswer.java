package dev.readyroom.quiz.attempt;

import dev.readyroom.web.BrokenRule;

/** What was sent is no answer to this question; nothing was changed. */
class UnreadableAnswer extends BrokenRule {

	UnreadableAnswer() {
		this("quiz.refused.unreadable");
	}

	UnreadableAnswer(String messageKey) {
		super(messageKey);
	}

}
