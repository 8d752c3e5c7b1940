/**
 * Spreadsheets: our own template as CSV and XLSX, and Kahoot's.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.sheet;

import org.jspecify.annotations.NullMarked;
