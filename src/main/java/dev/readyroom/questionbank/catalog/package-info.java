/**
 * Topics, questions and exams as people browse them.
 */
@NullMarked
package dev.readyroom.questionbank.catalog;

import org.jspecify.annotations.NullMarked;
