/**
 * The editor: a form that keeps itself, says what the rules say, and shows what learners
 * will see.
 */
@NullMarked
package dev.readyroom.questionbank.authoring.editing;

import org.jspecify.annotations.NullMarked;
