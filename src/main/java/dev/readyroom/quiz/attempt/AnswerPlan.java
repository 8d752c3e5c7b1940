package dev.readyroom.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.readyroom.questionbank.Question;
import dev.readyroom.quiz.FeedbackTiming;

/**
 * All that an ordinary answer changes, decided before anything is written: it counts, and
 * neither it nor the time ends the attempt. Pure, so that a group of answers can be
 * written together.
 *
 * @param after the slot with the answer in it
 * @param shown what the learner sees next, and what showing it changes
 */
record AnswerPlan(Attempt attempt, AnswerOffer offer, Ruling.Accepted accepted, Slot after, Serving.Shown shown,
		Instant now) {

	/**
	 * The plan, or empty where the answer is not an ordinary one.
	 * @param slots the slot and the one after it, if there is one
	 */
	static Optional<AnswerPlan> of(Attempt attempt, List<Slot> slots, AnswerOffer offer, Question question,
			boolean submit, Instant now) {
		Slot slot = slots.getFirst();
		boolean last = slots.size() == 1;
		if (Finishing.isOver(attempt, now) || !(Ruling.on(attempt, slot, offer, now) instanceof Ruling.Accepted it)
				|| (submit && last && attempt.terms().forwardOnly())) {
			return Optional.empty();
		}
		Slot after = Serving.answered(slot, offer, it, question.grade(offer.response(), attempt.terms().credit()),
				submit && closes(attempt));
		return Optional.of(new AnswerPlan(attempt, offer, it, after, onward(attempt, after, slots, submit, now), now));
	}

	/**
	 * Whether submitting closes a slot: where the way is forward only, and in study mode.
	 */
	static boolean closes(Attempt attempt) {
		return attempt.terms().forwardOnly() || attempt.terms().feedback() == FeedbackTiming.STUDY;
	}

	/** What follows a slot, unless that ends the attempt. */
	static Serving.Shown onward(Attempt attempt, Slot slot, List<Slot> slots, boolean submit, Instant now) {
		if (!submit || attempt.reveals(slot, now)) {
			return Serving.Shown.unchanged(attempt, Screen.of(attempt, slot, now));
		}
		if (slots.size() > 1) {
			return Serving.show(attempt, slots.get(1), now);
		}
		Screen here = Screen.of(attempt, slot, now);
		return Serving.Shown.unchanged(attempt, (here instanceof Screen.TimeUp) ? here : new Screen.AtEnd(attempt));
	}

	Answers.Result result() {
		return new Answers.Result(Receipt.saved(this.after.position(), this.now, this.accepted.offline()),
				this.shown.screen());
	}

}
