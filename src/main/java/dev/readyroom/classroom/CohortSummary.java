package dev.readyroom.classroom;

/**
 * A cohort as one of its members knows it.
 *
 * @param leader whether this member leads it
 * @param archived over: everything may be read, nothing changes any more
 */
public record CohortSummary(CohortId id, String name, CohortKind kind, boolean leader, boolean archived) {
}
