/**
 * A cohort: what it is, who is in it and who leads it.
 */
@NullMarked
package dev.readyroom.classroom.cohort;

import org.jspecify.annotations.NullMarked;
