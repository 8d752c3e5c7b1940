package dev.readyroom.quiz;

import dev.readyroom.questionbank.RevisionId;

/**
 * How a learner answered one question of something that was set.
 *
 * @param nth which attempt of the learner, from 1
 * @param fraction of the mark, 0 to 1
 * @param blank whether there was no answer
 * @param offline whether it arrived after the time was up, made without a network before
 * it by the page's own word
 */
public record AssignedAnswer(int nth, int position, RevisionId revision, double fraction, boolean blank,
		boolean offline) {
}
