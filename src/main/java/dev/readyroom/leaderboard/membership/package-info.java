/**
 * Who wants to be ranked, and under which nickname.
 */
@NullMarked
package dev.readyroom.leaderboard.membership;

import org.jspecify.annotations.NullMarked;
