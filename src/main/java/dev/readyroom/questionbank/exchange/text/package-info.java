/**
 * Between Markdown, HTML and plain text.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.text;

import org.jspecify.annotations.NullMarked;
