/**
 * Where everybody stands, and the boards that show it.
 */
@NullMarked
package dev.readyroom.leaderboard.standing;

import org.jspecify.annotations.NullMarked;
