/**
 * The page of a cohort: a little of everything about it.
 */
@NullMarked
package dev.readyroom.classroom.overview;

import org.jspecify.annotations.NullMarked;
