/**
 * Corrected keys: what the answers given before come to now, who gains and who loses, and
 * telling them.
 */
@NullMarked
package dev.readyroom.quiz.regrade;

import org.jspecify.annotations.NullMarked;
