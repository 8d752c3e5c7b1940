package dev.readyroom.leaderboard.membership;

import java.util.UUID;

import dev.readyroom.classroom.CohortId;

/** Among whom somebody is ranked: everybody here, or a cohort. */
public record Scope(UUID value) {

	public static final Scope INSTALLATION = new Scope(new UUID(0, 0));

	public static Scope of(CohortId cohort) {
		return new Scope(cohort.value());
	}

}
