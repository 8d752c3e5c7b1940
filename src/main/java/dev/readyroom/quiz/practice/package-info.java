/**
 * Where people start: drills, mixes, mock exams and what they missed.
 */
@NullMarked
package dev.readyroom.quiz.practice;

import org.jspecify.annotations.NullMarked;
