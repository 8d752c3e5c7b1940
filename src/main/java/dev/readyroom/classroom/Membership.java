package dev.readyroom.classroom;

import java.time.Instant;
import java.time.ZoneId;

import dev.readyroom.identity.UserId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a cohort now.
 *
 * @param sharesProgress whether this person agreed that leaders see how practice goes;
 * may be taken back at any time
 * @param zone in which the cohort reads times
 * @param exam id of the exam it gets ready for; null: none in particular
 */
public record Membership(CohortSummary cohort, UserId user, Instant joinedAt, boolean sharesProgress, ZoneId zone,
		@Nullable String exam) {

	public boolean leader() {
		return this.cohort.leader();
	}

}
