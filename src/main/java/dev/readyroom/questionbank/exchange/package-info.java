/**
 * Questions on their way in and out: the formats other programs write, what each of them
 * cannot carry, and the report that says so item by item.
 */
@NullMarked
package dev.readyroom.questionbank.exchange;

import org.jspecify.annotations.NullMarked;
