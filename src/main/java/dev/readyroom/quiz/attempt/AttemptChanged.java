package dev.readyroom.quiz.attempt;

import dev.readyroom.quiz.AttemptId;

/**
 * The clock, the page or the end of a running attempt changed: open pages should know.
 */
record AttemptChanged(AttemptId attempt) {
}
