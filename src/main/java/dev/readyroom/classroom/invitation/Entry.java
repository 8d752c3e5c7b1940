package dev.readyroom.classroom.invitation;

import java.util.List;

import dev.readyroom.classroom.CohortId;
import dev.readyroom.classroom.CohortKind;

/**
 * What somebody sees of a cohort before joining.
 *
 * @param leaders their names
 */
record Entry(CohortId cohort, String name, CohortKind kind, String description, List<String> leaders, int members) {
}
