/**
 * Taking what somebody else set.
 */
@NullMarked
package dev.readyroom.quiz.sitting;

import org.jspecify.annotations.NullMarked;
