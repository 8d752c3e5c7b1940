/**
 * Questions made and changed in the browser: drafts, and the door through which whole
 * batches of them come in.
 */
@NullMarked
package dev.readyroom.questionbank.authoring;

import org.jspecify.annotations.NullMarked;
