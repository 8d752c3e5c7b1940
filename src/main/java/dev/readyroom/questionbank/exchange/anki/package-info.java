/**
 * Anki's packages and text files.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.anki;

import org.jspecify.annotations.NullMarked;
