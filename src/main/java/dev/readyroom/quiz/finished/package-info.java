/**
 * The order in which finished attempts are told.
 */
@NullMarked
package dev.readyroom.quiz.finished;

import org.jspecify.annotations.NullMarked;
