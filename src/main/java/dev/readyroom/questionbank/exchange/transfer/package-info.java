/**
 * Questions between files and the database: imports as batches of drafts, exports of what
 * is asked, and their pages.
 */
@NullMarked
package dev.readyroom.questionbank.exchange.transfer;

import org.jspecify.annotations.NullMarked;
