/**
 * Moodle XML.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.moodle;

import org.jspecify.annotations.NullMarked;
