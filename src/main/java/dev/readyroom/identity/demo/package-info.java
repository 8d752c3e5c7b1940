/**
 * Sample people of the demo profile.
 */
@NullMarked
package dev.readyroom.identity.demo;

import org.jspecify.annotations.NullMarked;
