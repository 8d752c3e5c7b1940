/**
 * Signing in and out, sign-ins on devices, and forgotten passwords.
 */
@NullMarked
package dev.readyroom.identity.login;

import org.jspecify.annotations.NullMarked;
