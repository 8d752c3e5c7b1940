package dev.readyroom.leaderboard.standing;

import dev.readyroom.leaderboard.membership.Scope;

/** Somebody joined, left, or took another nickname: that shows at once. */
record RankedNameChanged(Scope scope) {
}
