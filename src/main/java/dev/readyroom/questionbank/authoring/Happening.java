package dev.readyroom.questionbank.authoring;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.RevisionId;

/**
 * Something that happened to a question.
 *
 * @param who null for the command line
 * @param what completes a message key
 * @param remark what they said
 * @param revision the wording that it is about
 */
public record Happening(Instant at, @Nullable UserId who, String what, @Nullable String remark,
		@Nullable RevisionId revision) {
}
