/**
 * One learner's timed run of a quiz.
 */
@NullMarked
package dev.readyroom.quiz.attempt;

import org.jspecify.annotations.NullMarked;
