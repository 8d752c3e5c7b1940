/**
 * Aiken: one right option, and nothing else.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.aiken;

import org.jspecify.annotations.NullMarked;
