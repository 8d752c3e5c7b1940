package dev.readyroom.identity;

/** A visitor signed in to an account they already had: what was theirs is now its. */
public record VisitorMerged(UserId visitor, UserId account) {
}
