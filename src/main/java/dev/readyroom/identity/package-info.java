/**
 * Accounts, roles, sign-in and accommodations.
 */
@ApplicationModule(allowedDependencies = { "shared", "web", "audit", "notice" })
@NullMarked
package dev.readyroom.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
