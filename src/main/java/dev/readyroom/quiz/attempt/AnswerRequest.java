package dev.readyroom.quiz.attempt;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AttemptId;

/**
 * What a learner asks for with an answer.
 *
 * @param sent makes the offer out of what was sent, given the slot
 * @param submit whether the learner is done with the slot, rather than saving on the way
 */
record AnswerRequest(UserId learner, AttemptId attempt, int position, Answers.Sent sent, boolean submit) {
}
