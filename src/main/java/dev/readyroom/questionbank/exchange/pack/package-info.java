/**
 * Zip files, opened with care.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.pack;

import org.jspecify.annotations.NullMarked;
