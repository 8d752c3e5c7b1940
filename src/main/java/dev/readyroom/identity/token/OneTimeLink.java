package dev.readyroom.identity.token;

import java.time.Instant;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Email;
import org.jspecify.annotations.Nullable;

/**
 * A link that works once.
 *
 * @param account whom it is for, where they have an account
 * @param email the address it was made for, if any
 */
public record OneTimeLink(UUID id, Purpose purpose, @Nullable UserId account, @Nullable Email email, Instant createdAt,
		Instant expiresAt) {
}
