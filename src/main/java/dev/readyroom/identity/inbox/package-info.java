/**
 * What people are told in the app.
 */
@NullMarked
package dev.readyroom.identity.inbox;

import org.jspecify.annotations.NullMarked;
