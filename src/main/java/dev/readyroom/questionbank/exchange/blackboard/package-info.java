/**
 * Blackboard's pools in its own format, which came before its QTI.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.blackboard;

import org.jspecify.annotations.NullMarked;
