/**
 * Questions, their revisions, topics and exams; grading; the files they come from.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "notice", "identity" })
@NullMarked
package dev.readyroom.questionbank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
