package dev.readyroom.classroom;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/**
 * Something a cohort set that waits for one of its members.
 *
 * @param closesAt for this member; null: never
 * @param zone the cohort's, in which its times are read
 */
public record DueAssignment(AssignmentId id, String title, String group, @Nullable Instant closesAt, ZoneId zone) {
}
