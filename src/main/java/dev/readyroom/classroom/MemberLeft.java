package dev.readyroom.classroom;

import java.time.Instant;

import dev.readyroom.identity.UserId;

/** Somebody left a cohort or was removed from it. Published in that transaction. */
public record MemberLeft(CohortId cohort, UserId user, Instant at) {
}
