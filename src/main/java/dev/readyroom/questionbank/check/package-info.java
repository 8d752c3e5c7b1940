/**
 * The rules of the bank and its statistics.
 */
@NullMarked
package dev.readyroom.questionbank.check;

import org.jspecify.annotations.NullMarked;
