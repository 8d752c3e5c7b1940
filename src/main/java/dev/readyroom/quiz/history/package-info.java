/**
 * A learner's own attempts over time.
 */
@NullMarked
package dev.readyroom.quiz.history;

import org.jspecify.annotations.NullMarked;
