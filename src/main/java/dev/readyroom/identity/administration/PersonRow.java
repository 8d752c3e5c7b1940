package dev.readyroom.identity.administration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.Role;

/** Somebody in the list of people. */
record PersonRow(UUID id, String name, String email, List<Role> roles, boolean locked, Instant createdAt) {
}
