/**
 * Shows learners and, as far as these agreed, their leaders what was practised.
 */
@NullMarked
package dev.readyroom.progress.report;

import org.jspecify.annotations.NullMarked;
