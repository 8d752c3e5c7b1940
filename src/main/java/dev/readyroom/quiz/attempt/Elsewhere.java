package dev.readyroom.quiz.attempt;

import dev.readyroom.web.BrokenRule;

/** The attempt was opened in another tab or on another device since. */
class Elsewhere extends BrokenRule {

	Elsewhere() {
		super("quiz.refused.ELSEWHERE");
	}

}
