package dev.readyroom.audit;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** One line of the log. */
record AuditLine(UUID id, Instant happenedAt, @Nullable UUID actor, String action, @Nullable UUID subject,
		@Nullable String detail) {
}
