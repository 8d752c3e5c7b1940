/**
 * What is set for a cohort to take, who has taken it, and how it went.
 */
@NullMarked
package dev.readyroom.classroom.assignment;

import org.jspecify.annotations.NullMarked;
