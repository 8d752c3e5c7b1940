/**
 * The bank in the database: its rows, how they follow the files, and the copy in memory
 * that everything is served from.
 */
@NullMarked
package dev.readyroom.questionbank.store;

import org.jspecify.annotations.NullMarked;
