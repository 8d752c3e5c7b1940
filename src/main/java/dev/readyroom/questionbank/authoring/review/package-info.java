/**
 * The way of a question from its author to those who are asked it: its page, reviews,
 * comparisons of its wordings.
 */
@NullMarked
package dev.readyroom.questionbank.authoring.review;

import org.jspecify.annotations.NullMarked;
