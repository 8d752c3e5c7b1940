/**
 * Forgotten passwords.
 */
@NullMarked
package dev.readyroom.identity.recovery;

import org.jspecify.annotations.NullMarked;
