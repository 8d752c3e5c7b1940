/**
 * How often somebody may try.
 */
@NullMarked
package dev.readyroom.identity.throttle;

import org.jspecify.annotations.NullMarked;
