package dev.readyroom.identity;

/**
 * A visitor signed in to an account they already had: what was theirs is now its.
 * Published before the visitor's row is deleted, in the same transaction: whoever points
 * at it moves what it has over now ({@code @EventListener}).
 */
public record VisitorMerged(UserId visitor, UserId account) {
}
