/**
 * Readyroom.
 */
@NullMarked
package dev.readyroom;

import org.jspecify.annotations.NullMarked;
