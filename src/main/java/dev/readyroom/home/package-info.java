/**
 * The landing page and dashboards: sees nearly all, seen by none.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "notice", "identity", "questionbank", "quiz", "classroom" })
@NullMarked
package dev.readyroom.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
