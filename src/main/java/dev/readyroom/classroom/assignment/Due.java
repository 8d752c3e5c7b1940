package dev.readyroom.classroom.assignment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.readyroom.classroom.AssignmentId;
import dev.readyroom.classroom.CohortId;
import dev.readyroom.quiz.AssignedAttempt;
import dev.readyroom.quiz.Sittings;
import org.jspecify.annotations.Nullable;

/**
 * An assignment in a member's list.
 *
 * @param zone the cohort's
 * @param offer as it is for this member
 * @param own the member's attempts, newest first
 * @param tally how far everybody is; for leaders
 * @param version rises with each change
 */
public record Due(AssignmentId id, CohortId cohort, String group, ZoneId zone, String title, Offer offer,
		List<AssignedAttempt> own, Sittings.@Nullable Tally tally, int version, Instant now) {

	public @Nullable Instant opensAt() {
		return this.offer.opensAt();
	}

	public @Nullable Instant closesAt() {
		return this.offer.closesAt();
	}

	public boolean closed() {
		return this.offer.opening(this.now) == Offer.Opening.CLOSED;
	}

	/** Attempts left; -1 for any number. */
	public int left() {
		return this.offer.left(this.own.size());
	}

	public Optional<AssignedAttempt> running() {
		return this.own.stream().filter(AssignedAttempt::running).findFirst();
	}

	/** The best that counts and may be seen. */
	public Optional<AssignedAttempt> best() {
		return this.own.stream()
			.filter((attempt) -> attempt.counts() && attempt.revealed())
			.max(Comparator.comparingInt(AssignedAttempt::percent));
	}

	public State state() {
		if (running().isPresent()) {
			return State.UNDER_WAY;
		}
		boolean done = this.own.stream().anyMatch(AssignedAttempt::counts);
		return switch (this.offer.opening(this.now)) {
			case LATER -> State.LATER;
			case OPEN -> done ? State.DONE : (left() == 0) ? State.MISSED : State.TO_DO;
			case CLOSED -> done ? State.DONE : State.MISSED;
		};
	}

	/** Whether the member has something to do about it now. */
	public boolean pressing() {
		return state() == State.UNDER_WAY || state() == State.TO_DO;
	}

	/** How a member stands with it. */
	public enum State {

		UNDER_WAY, TO_DO, LATER, DONE, MISSED

	}

}
