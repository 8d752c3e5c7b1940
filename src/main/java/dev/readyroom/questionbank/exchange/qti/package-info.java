/**
 * QTI 1.2, 2.1, 2.2 and 3.0, items and packages.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.qti;

import org.jspecify.annotations.NullMarked;
