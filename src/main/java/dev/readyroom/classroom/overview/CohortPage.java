package dev.readyroom.classroom.overview;

import java.time.LocalDate;
import java.util.List;

import dev.readyroom.classroom.assignment.Due;
import dev.readyroom.classroom.invitation.OpenCode;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a cohort shows beside the reader's membership.
 *
 * @param exam title of the exam it gets ready for; null: none
 * @param daysLeft until the exam, in the cohort's zone; negative once it is over
 * @param due what is to be done or opens later, the first of it
 * @param set how much is set altogether
 * @param code for leaders; null: nobody joins by code
 * @param address of the page that the code opens
 */
record CohortPage(String description, @Nullable String exam, @Nullable LocalDate examOn, @Nullable Long daysLeft,
		int members, List<Due> due, int set, @Nullable OpenCode code, @Nullable String address) {
}
