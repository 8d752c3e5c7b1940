package dev.readyroom.identity;

/** Somebody made an account (a visitor's own row is upgraded and keeps its id). */
public record UserRegistered(UserId user) {
}
