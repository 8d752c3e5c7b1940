/**
 * Drawing the questions of an attempt: drills, mixes and exam blueprints.
 */
@NullMarked
package dev.readyroom.quiz.blueprint;

import org.jspecify.annotations.NullMarked;
