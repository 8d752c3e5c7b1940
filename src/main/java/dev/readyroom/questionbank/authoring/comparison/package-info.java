/**
 * Two versions of a question side by side.
 */
@NullMarked
package dev.readyroom.questionbank.authoring.comparison;

import org.jspecify.annotations.NullMarked;
