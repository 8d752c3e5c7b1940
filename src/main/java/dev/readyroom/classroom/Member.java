package dev.readyroom.classroom;

import java.time.Instant;

import dev.readyroom.identity.UserId;

/**
 * A line of the list of members.
 *
 * @param sharesProgress whether this person agreed that leaders see how practice goes
 */
public record Member(UserId user, String name, boolean leader, Instant joinedAt, boolean sharesProgress) {
}
