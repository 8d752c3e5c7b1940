/**
 * The list of the bank: searched, filtered, and worked on by the dozen.
 */
@NullMarked
package dev.readyroom.questionbank.authoring.listing;

import org.jspecify.annotations.NullMarked;
