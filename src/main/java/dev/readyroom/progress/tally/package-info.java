/**
 * Counts the answers of finished attempts, each once and in their order.
 */
@NullMarked
package dev.readyroom.progress.tally;

import org.jspecify.annotations.NullMarked;
