package dev.readyroom.classroom.cohort;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a cohort shows beside the reader's membership.
 *
 * @param exam title of the exam it gets ready for; null: none
 * @param daysLeft until the exam, in the cohort's zone; negative once it is over
 */
record CohortPage(String description, @Nullable String exam, @Nullable LocalDate examOn, @Nullable Long daysLeft,
		int members, int leaders) {
}
