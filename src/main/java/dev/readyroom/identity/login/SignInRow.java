package dev.readyroom.identity.login;

import java.time.Instant;
import java.util.UUID;

import dev.readyroom.identity.UserId;

/**
 * A sign-in on a device.
 *
 * @param device browser and system in words, such as "Firefox on Linux"
 */
record SignInRow(UUID id, UserId account, Instant createdAt, Instant lastUsedAt, Instant expiresAt, boolean remembered,
		String device, String ip) {
}
