/**
 * Ranks of those who want one, under a nickname: for accuracy, growth and consistency.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "identity", "classroom", "progress" })
@NullMarked
package dev.readyroom.leaderboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
