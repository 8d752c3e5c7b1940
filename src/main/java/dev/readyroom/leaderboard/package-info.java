/**
 * Ranks of those who want one, under a nickname.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "identity", "quiz" })
@NullMarked
package dev.readyroom.leaderboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
