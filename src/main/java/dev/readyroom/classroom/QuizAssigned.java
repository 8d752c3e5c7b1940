package dev.readyroom.classroom;

import java.time.Instant;

/** Something was set for a cohort to take. Published in that transaction. */
public record QuizAssigned(AssignmentId assignment, CohortId cohort, Instant at) {
}
