/**
 * How questions do with those who are asked them.
 */
@NullMarked
package dev.readyroom.quiz.figures;

import org.jspecify.annotations.NullMarked;
