/**
 * Mail and in-app messages to people.
 */
@ApplicationModule(allowedDependencies = { "shared", "web" })
@NullMarked
package dev.readyroom.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
