/**
 * The one way in which the bank's files are laid out.
 */
@NullMarked
package dev.readyroom.questionbank.layout;

import org.jspecify.annotations.NullMarked;
