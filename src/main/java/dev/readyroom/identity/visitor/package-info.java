/**
 * People without an account who try the place out.
 */
@NullMarked
package dev.readyroom.identity.visitor;

import org.jspecify.annotations.NullMarked;
