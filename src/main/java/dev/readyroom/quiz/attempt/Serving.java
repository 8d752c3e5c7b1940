package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;

import dev.readyroom.identity.TimeAllowance;
import org.jspecify.annotations.Nullable;

/** What showing a slot, and time passing over it, make of it. Pure. */
final class Serving {

	private Serving() {
	}

	/** The slot as it is once shown for the first time: its clock starts. */
	static Slot first(Attempt attempt, Slot slot, Instant now) {
		return with(slot, now, deadline(slot, now, attempt.allowance()), slot.closedAt(), slot.closedBy());
	}

	/** What the learner sees of a slot they come to, and what that changes. */
	static Shown show(Attempt attempt, Slot slot, Instant now) {
		if (Screen.of(attempt, slot, now) instanceof Screen.TimeUp timeUp) {
			return Shown.unchanged(attempt, timeUp);
		}
		Slot first = slot.served() ? null : first(attempt, slot, now);
		return new Shown(Screen.of(attempt, (first == null) ? slot : first, now), first, slot.position());
	}

	/** The slot, closed at its deadline if that has passed. */
	static Slot closedIfTimeIsUp(Slot slot, Instant now) {
		Instant deadline = slot.deadline();
		boolean up = !slot.closed() && deadline != null && !now.isBefore(deadline);
		return up ? with(slot, slot.servedAt(), deadline, deadline, Slot.Closing.TIME_UP) : slot;
	}

	/**
	 * When the clock of a slot that was shown at {@code servedAt} runs out; null: never.
	 */
	static @Nullable Instant deadline(Slot slot, Instant servedAt, TimeAllowance allowance) {
		return (slot.limitSeconds() == 0) ? null
				: Deadlines.after(servedAt, Duration.ofSeconds(slot.limitSeconds()), allowance);
	}

	private static Slot with(Slot slot, @Nullable Instant servedAt, @Nullable Instant deadline,
			@Nullable Instant closedAt, Slot.@Nullable Closing closedBy) {
		return new Slot(slot.position(), slot.revision(), slot.topic(), slot.domain(), slot.shown(), slot.scored(),
				slot.limitSeconds(), servedAt, deadline, closedAt, closedBy, slot.response(), slot.answeredAt(),
				slot.offline(), slot.struck(), slot.flagged(), slot.fraction());
	}

	/** The slot with an answer that counts. */
	static Slot answered(Slot slot, AnswerOffer offer, Ruling.Accepted ruling, double fraction, boolean close) {
		return new Slot(slot.position(), slot.revision(), slot.topic(), slot.domain(), slot.shown(), slot.scored(),
				slot.limitSeconds(), slot.servedAt(), slot.deadline(), close ? ruling.at() : null,
				close ? Slot.Closing.SUBMITTED : null, offer.response(), ruling.at(), ruling.offline(), offer.struck(),
				slot.flagged(), fraction);
	}

	/**
	 * A screen, and what showing it changes.
	 *
	 * @param first the slot that is shown for the first time; null: none is
	 * @param current the attempt's current position from now on
	 */
	record Shown(Screen screen, @Nullable Slot first, int current) {

		static Shown unchanged(Attempt attempt, Screen screen) {
			return new Shown(screen, null, attempt.current());
		}

	}

}
