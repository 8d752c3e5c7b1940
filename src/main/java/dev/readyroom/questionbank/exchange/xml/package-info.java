/**
 * XML that nobody can be harmed by.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.xml;

import org.jspecify.annotations.NullMarked;
