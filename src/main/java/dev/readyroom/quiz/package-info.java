/**
 * Quizzes, timed attempts and their review.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "notice", "identity", "questionbank" })
@NullMarked
package dev.readyroom.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
