/**
 * GIFT, as Moodle's own importer reads it.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.gift;

import org.jspecify.annotations.NullMarked;
