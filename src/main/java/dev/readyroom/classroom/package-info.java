/**
 * Study groups, classes and teams: who is in them, and what is set for them.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "notice", "identity", "questionbank", "quiz" })
@NullMarked
package dev.readyroom.classroom;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
