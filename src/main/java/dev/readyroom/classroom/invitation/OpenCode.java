package dev.readyroom.classroom.invitation;

import java.time.Instant;

import dev.readyroom.classroom.CohortId;
import org.jspecify.annotations.Nullable;

/**
 * The code of a cohort.
 *
 * @param expiresAt null: never
 * @param most how many may join by it; null: any number
 * @param used how many did
 */
public record OpenCode(CohortId cohort, JoinCode code, @Nullable Instant expiresAt, @Nullable Integer most, int used) {

	public String shown() {
		return this.code.shown();
	}

	/** The path of the page that it opens. */
	public String path() {
		return "/join/" + this.code.value();
	}

	public boolean usedUp() {
		return this.most != null && this.used >= this.most;
	}

	boolean expired(Instant now) {
		return this.expiresAt != null && !now.isBefore(this.expiresAt);
	}

}
