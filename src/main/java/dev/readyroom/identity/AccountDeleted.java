package dev.readyroom.identity;

/**
 * Somebody deleted their account; its id stays, so that statistics stay true. Published
 * in the same transaction: whoever shows them to others stops now
 * ({@code @EventListener}).
 */
public record AccountDeleted(UserId user) {
}
