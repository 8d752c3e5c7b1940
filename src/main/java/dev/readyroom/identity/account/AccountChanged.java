package dev.readyroom.identity.account;

import dev.readyroom.identity.UserId;

/** Something that is kept of a signed-in account elsewhere changed or ended. */
public record AccountChanged(UserId user) {
}
