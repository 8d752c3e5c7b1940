package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Whether an answer counts: every case there is, decided in one place. */
sealed interface Ruling {

	/**
	 * It counts.
	 *
	 * @param at the time it counts as given
	 * @param offline made before the deadline while the network was gone, by the page's
	 * own word
	 */
	record Accepted(Instant at, boolean offline) implements Ruling {
	}

	record Refused(Reason reason) implements Ruling {
	}

	/** Why an answer does not count. */
	enum Reason {

		FINISHED, ELSEWHERE, PAUSED, NOT_SERVED, CLOSED, TOO_LATE

	}

	/**
	 * Judges an answer.
	 * @param now when it arrived
	 */
	static Ruling on(Attempt attempt, Slot slot, AnswerOffer offer, Instant now) {
		if (attempt.finished()) {
			return new Refused(Reason.FINISHED);
		}
		if (!offer.page().equals(attempt.page())) {
			return new Refused(Reason.ELSEWHERE);
		}
		if (attempt.paused()) {
			return new Refused(Reason.PAUSED);
		}
		if (!slot.served()) {
			return new Refused(Reason.NOT_SERVED);
		}
		if (slot.closed()) {
			return new Refused(Reason.CLOSED);
		}
		Optional<Instant> deadline = Deadlines.earlier(slot.deadline(), attempt.deadline());
		if (deadline.isEmpty()) {
			return new Accepted(now, false);
		}
		return inTime(deadline.get(), now).or(() -> madeOffline(attempt, deadline.get(), offer, now))
			.orElse(new Refused(Reason.TOO_LATE));
	}

	private static Optional<Ruling> inTime(Instant deadline, Instant now) {
		if (now.isAfter(deadline.plus(Deadlines.NETWORK_ALLOWANCE))) {
			return Optional.empty();
		}
		return Optional.of(new Accepted(now.isAfter(deadline) ? deadline : now, false));
	}

	/*
	 * The page's word is bounded by what the server knows: the answer cannot have been
	 * made before the last contact (it would have come with it), so that is the earliest
	 * it counts as given; and it must be claimed for a time before the deadline, within
	 * the window.
	 */
	private static Optional<Ruling> madeOffline(Attempt attempt, Instant deadline, AnswerOffer offer, Instant now) {
		Duration window = attempt.terms().offlineWindow();
		Instant claimed = offer.claimed();
		if (window.isZero() || claimed == null || claimed.isAfter(deadline) || now.isAfter(deadline.plus(window))) {
			return Optional.empty();
		}
		return Optional
			.of(new Accepted(claimed.isBefore(attempt.lastContact()) ? attempt.lastContact() : claimed, true));
	}

}
