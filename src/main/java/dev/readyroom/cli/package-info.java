/**
 * The command line: check, bench and what follows them.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "identity", "questionbank", "quiz" })
@NullMarked
package dev.readyroom.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
