/**
 * Measures a built server under load, on loopback only, with figures that anyone can run
 * again.
 */
@NullMarked
package dev.readyroom.cli.bench;

import org.jspecify.annotations.NullMarked;
