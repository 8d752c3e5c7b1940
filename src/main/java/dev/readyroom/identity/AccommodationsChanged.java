package dev.readyroom.identity;

/** An account's time allowances changed; running attempts should follow at once. */
public record AccommodationsChanged(UserId user, Accommodations accommodations) {
}
