package dev.readyroom.identity;

import java.time.ZoneId;

/**
 * Somebody's profile names another time zone, and so other days. Published in the
 * transaction that changes it, before the change is written.
 */
public record ZoneChanged(UserId user, ZoneId zone) {
}
