/**
 * What administrators do with accounts.
 */
@NullMarked
package dev.readyroom.identity.administration;

import org.jspecify.annotations.NullMarked;
