/**
 * What people set about themselves: profile, password, sign-ins, leaving.
 */
@NullMarked
package dev.readyroom.identity.profile;

import org.jspecify.annotations.NullMarked;
