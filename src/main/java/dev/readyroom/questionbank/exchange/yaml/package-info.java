/**
 * Our own files.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.yaml;

import org.jspecify.annotations.NullMarked;
