package dev.readyroom.quiz.attempt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.Response;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.blueprint.Drawn;
import dev.readyroom.shared.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Sessions that somebody took in the past, by the same verbs as those of today, with a
 * clock of their own: for the sample histories of the demo. Belongs in a transaction of
 * the caller.
 */
@Component
@Profile("demo")
public class PastSessions {

	private final Hand clock = new Hand();

	private final Attempts attempts;

	private final Answers answers;

	PastSessions(AttemptStore store, SlotStore slots, QuestionBank bank, ApplicationEventPublisher events) {
		Finishing finishing = new Finishing(store, slots, events);
		this.attempts = new Attempts(store, slots, finishing, events, this.clock);
		this.answers = Answers.within(store, slots, this.attempts, finishing, bank, this.clock);
	}

	/**
	 * Takes a session question by question, each in the time that the learner takes, and
	 * hands it in.
	 */
	public AttemptId take(UserId learner, NewAttempt what, Terms terms, List<Drawn> drawn, Instant at,
			Answering answering) {
		AttemptId id = answer(learner, what, terms, drawn, at, answering, drawn.size());
		this.attempts.handIn(learner, id);
		return id;
	}

	/** The same, but the learner leaves after so many answers. */
	public void leave(UserId learner, NewAttempt what, Terms terms, List<Drawn> drawn, Instant at, Answering answering,
			int after) {
		answer(learner, what, terms, drawn, at, answering, after);
	}

	private AttemptId answer(UserId learner, NewAttempt what, Terms terms, List<Drawn> drawn, Instant at,
			Answering answering, int count) {
		this.clock.now = at;
		AttemptId id = this.attempts.start(learner, TimeAllowance.STANDARD, what, terms, drawn);
		String page = this.attempts.open(learner, id).page();
		for (int position = 1; position <= count; position++) {
			this.clock.now = this.clock.now.plus(answering.pause());
			this.answers.answer(learner, id, position, (question, _) -> new AnswerOffer(Ids.next(), page,
					answering.answer(question), Response.BLANK, null), true);
			// Elsewhere the next question comes with the receipt.
			if (terms.feedback() == FeedbackTiming.STUDY && position < drawn.size()) {
				this.attempts.move(learner, id, position + 1, page);
			}
		}
		return id;
	}

	/** How a learner answers. */
	public interface Answering {

		Response answer(Question question);

		/** How long the next answer takes. */
		Duration pause();

	}

	/** Stands where it is put. */
	private static final class Hand extends Clock {

		private Instant now = Instant.EPOCH;

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

	}

}
