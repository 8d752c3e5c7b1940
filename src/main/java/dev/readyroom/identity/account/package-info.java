/**
 * An account: who someone is, their profile and accommodations.
 */
@NullMarked
package dev.readyroom.identity.account;

import org.jspecify.annotations.NullMarked;
