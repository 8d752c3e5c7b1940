/**
 * Sample quizzes and sessions of the demo profile.
 */
@NullMarked
package dev.readyroom.quiz.demo;

import org.jspecify.annotations.NullMarked;
