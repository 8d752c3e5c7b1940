/**
 * Who did what, and when: an append-only log that administrators read.
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
@NullMarked
package dev.readyroom.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
