/**
 * Making an account: sign-up, invitations and the first administrator.
 */
@NullMarked
package dev.readyroom.identity.registration;

import org.jspecify.annotations.NullMarked;
