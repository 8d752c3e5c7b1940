/**
 * What an attempt came to: the result, and each question explained.
 */
@NullMarked
package dev.readyroom.quiz.review;

import org.jspecify.annotations.NullMarked;
