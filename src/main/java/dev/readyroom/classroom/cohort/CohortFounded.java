package dev.readyroom.classroom.cohort;

import dev.readyroom.classroom.CohortId;

/** There is a new cohort. Published in that transaction. */
public record CohortFounded(CohortId cohort) {
}
