/**
 * Problems that learners report: held against the cited document, answered, and put right
 * by a new revision.
 */
@NullMarked
package dev.readyroom.questionbank.authoring.reports;

import org.jspecify.annotations.NullMarked;
