/**
 * What learners have practised, counted plainly: answers, rates with their intervals,
 * time and days.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "identity", "questionbank", "quiz", "classroom" })
@NullMarked
package dev.readyroom.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
