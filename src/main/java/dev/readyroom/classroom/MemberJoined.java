package dev.readyroom.classroom;

import java.time.Instant;

import dev.readyroom.identity.UserId;

/** Somebody joined a cohort, or came back to it. Published in that transaction. */
public record MemberJoined(CohortId cohort, UserId user, Instant at) {
}
