package dev.readyroom.quiz;

import java.util.Set;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;

/**
 * A key was corrected, and with it marks that had been given. Published in the
 * transaction that corrects them ({@code @EventListener}).
 *
 * @param learners whose results changed
 */
public record AnswersRegraded(QuestionId question, Set<UserId> learners) {

	public AnswersRegraded {
		learners = Set.copyOf(learners);
	}

}
