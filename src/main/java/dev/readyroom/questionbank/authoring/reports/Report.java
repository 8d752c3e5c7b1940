package dev.readyroom.questionbank.authoring.reports;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;

/**
 * A problem that somebody reported.
 *
 * @param kind completes a message key: {@code key}, {@code outdated}, {@code unclear},
 * {@code typo} or {@code other}
 * @param source where it is written as they say; null without
 * @param outcome {@code right}, {@code wrong} or {@code known}; null while it waits
 */
public record Report(UUID id, QuestionId question, String slug, RevisionId revision, UserId reporter, String kind,
		String remark, @Nullable String source, Instant at, @Nullable String outcome, @Nullable String answer,
		@Nullable UserId answeredBy, @Nullable Instant answeredAt) {

	public boolean open() {
		return this.outcome == null;
	}

}
