package dev.readyroom.questionbank.authoring;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;

/**
 * A question as authors see it: what they are at work on, or else what is published.
 *
 * @param version counts the savings; 0 where nobody is at work on it
 * @param state of the draft; null where nobody is at work on it
 * @param published the wording that is asked, or was until it was retired; null: never
 * @param basedOn what was published when the draft was begun
 * @param authors everybody who had a hand in the draft
 */
public record WorkingCopy(QuestionId id, Draft draft, int version, @Nullable DraftState state,
		@Nullable RevisionId published, boolean retired, @Nullable RevisionId basedOn, @Nullable UserId savedBy,
		@Nullable Instant savedAt, Set<UserId> authors) {

	public WorkingCopy {
		authors = Set.copyOf(authors);
	}

	/** Whether something may be changed now. */
	public boolean isOpen() {
		return this.state != DraftState.IN_REVIEW;
	}

	public boolean isInReview() {
		return this.state == DraftState.IN_REVIEW;
	}

	public boolean isBegun() {
		return this.state != null;
	}

	/** Whether the published wording changed since the draft was begun. */
	public boolean isOvertaken() {
		return this.state != null && this.published != null && !this.published.equals(this.basedOn);
	}

	/** The name of where it stands, in addresses and message keys. */
	public String standing() {
		if (this.state != null) {
			return this.state.slug();
		}
		return this.retired ? "retired" : "published";
	}

}
