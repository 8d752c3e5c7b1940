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
 */
public record Drawn(int position, QuestionCard card, @Nullable String domain, boolean scored, ShownOrder shown) {
}
