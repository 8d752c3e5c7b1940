/**
 * Markdown as the bank writes it: to safe HTML, and what study notes are made of.
 */
@NullMarked
package dev.readyroom.questionbank.markdown;

import org.jspecify.annotations.NullMarked;
