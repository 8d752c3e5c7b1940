package dev.readyroom.quiz;

import java.time.Instant;

import dev.readyroom.identity.UserId;

/**
 * An attempt is over: handed in, or its time and offline window have passed. Published
 * once an attempt, in the transaction that ends it.
 *
 * @param counted false where it counts as not handed in
 */
public record AttemptFinished(AttemptId attempt, UserId learner, Instant at, boolean counted) {
}
