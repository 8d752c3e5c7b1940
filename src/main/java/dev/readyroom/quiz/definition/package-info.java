/**
 * Quizzes that instructors make for others.
 */
@NullMarked
package dev.readyroom.quiz.definition;

import org.jspecify.annotations.NullMarked;
