/**
 * Secrets that are handed out once and kept as a hash.
 */
@NullMarked
package dev.readyroom.identity.token;

import org.jspecify.annotations.NullMarked;
