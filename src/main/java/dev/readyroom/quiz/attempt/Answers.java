package dev.readyroom.quiz.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.web.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes answers. This is the path that runs a thousand times a second: ordinary ones are
 * taken together ({@link AnswerGroups}), all others in a short transaction of their own;
 * the question comes from memory, and the receipt only once it is committed.
 */
@Service
class Answers {

	private final AttemptStore store;

	private final SlotStore slots;

	private final Attempts attempts;

	private final Finishing finishing;

	private final QuestionBank bank;

	private final Clock clock;

	private final TransactionOperations transactions;

	private final Function<AnswerRequest, Optional<Result>> together;

	@Autowired
	Answers(AttemptStore store, SlotStore slots, Attempts attempts, Finishing finishing, QuestionBank bank, Clock clock,
			AnswerGroups groups, DataSource database) {
		// Plain JDBC all the way: a Hibernate session for each answer would do nothing
		// but cost.
		this(store, slots, attempts, finishing, bank, clock, groups::take,
				new TransactionTemplate(new JdbcTransactionManager(database)));
	}

	private Answers(AttemptStore store, SlotStore slots, Attempts attempts, Finishing finishing, QuestionBank bank,
			Clock clock, Function<AnswerRequest, Optional<Result>> together, TransactionOperations transactions) {
		this.together = together;
		this.transactions = transactions;
		this.store = store;
		this.slots = slots;
		this.attempts = attempts;
		this.finishing = finishing;
		this.bank = bank;
		this.clock = clock;
	}

	/** Answers in a transaction that its caller has begun. */
	static Answers within(AttemptStore store, SlotStore slots, Attempts attempts, Finishing finishing,
			QuestionBank bank, Clock clock) {
		return new Answers(store, slots, attempts, finishing, bank, clock, (_) -> Optional.empty(),
				TransactionOperations.withoutTransaction());
	}

	/**
	 * Takes an answer to a slot.
	 * @param sent makes the offer out of what was sent, given the slot; it throws
	 * {@link UnreadableAnswer} for what no page of ours sends
	 * @param submit whether the learner is done with the slot, rather than saving on the
	 * way: where the way is forward only, and in study mode, that closes it
	 */
	Result answer(UserId learner, AttemptId id, int position, Sent sent, boolean submit) {
		return this.together.apply(new AnswerRequest(learner, id, position, sent, submit))
			.orElseGet(() -> alone(learner, id, position, sent, submit));
	}

	private Result alone(UserId learner, AttemptId id, int position, Sent sent, boolean submit) {
		return java.util.Objects
			.requireNonNull(this.transactions.execute((_) -> inTransaction(learner, id, position, sent, submit)));
	}

	private Result inTransaction(UserId learner, AttemptId id, int position, Sent sent, boolean submit) {
		Instant now = this.clock.instant();
		// As it was before this request counted as a contact: what is claimed for the
		// time offline is held against the one before.
		Attempt before = this.store.contact(id, learner, now).orElseThrow(NotFound::new);
		List<Slot> slots = this.slots.withNext(id, position);
		if (slots.isEmpty() || slots.getFirst().position() != position) {
			throw new NotFound();
		}
		Slot slot = slots.getFirst();
		Attempt attempt = this.finishing.ifOver(before, now).orElse(before);
		Question question = this.bank.revision(slot.revision()).content();
		AnswerOffer offer = sent.read(question, slot);
		Ruling ruling = Ruling.on(attempt, slot, offer, now);
		if (ruling instanceof Ruling.Refused refused) {
			return refused(attempt, slot, offer, refused.reason(), now);
		}
		Ruling.Accepted accepted = (Ruling.Accepted) ruling;
		boolean close = submit && AnswerPlan.closes(attempt);
		Slot after = slot;
		if (log(id, position, offer, now, accepted)) {
			after = Serving.answered(slot, offer, accepted, question.grade(offer.response(), attempt.terms().credit()),
					close);
			this.slots.answered(id, position, offer, accepted, after.fraction(), after.closedBy());
		}
		Receipt receipt = Receipt.saved(position, now, accepted.offline());
		return new Result(receipt, onward(attempt, after, slots, submit, now));
	}

	/*
	 * False if it was there already. A form that was gone back to, without scripts, still
	 * has the id of its first answer: what it says now is another one.
	 */
	private boolean log(AttemptId id, int position, AnswerOffer offer, Instant now, Ruling.Accepted accepted) {
		return this.slots.log(id, position, offer, now, accepted) || (!this.slots.known(id, position, offer)
				&& this.slots.log(id, position, offer.another(), now, accepted));
	}

	/*
	 * An answer that was acknowledged once is acknowledged again, also when the slot has
	 * closed since: the page may have lost the first receipt.
	 */
	private Result refused(Attempt attempt, Slot slot, AnswerOffer offer, Ruling.Reason reason, Instant now) {
		boolean known = this.slots.known(attempt.id(), slot.position(), offer);
		Receipt receipt = known ? Receipt.saved(slot.position(), now, false) : Receipt.refused(slot.position(), reason);
		Screen screen = (reason == Ruling.Reason.ELSEWHERE) ? null
				: Screen.of(attempt, Serving.closedIfTimeIsUp(slot, now), now);
		return new Result(receipt, screen);
	}

	/**
	 * What follows the slot: after the last one, where the way is forward only, the end.
	 */
	private Screen onward(Attempt attempt, Slot slot, List<Slot> slots, boolean submit, Instant now) {
		boolean ends = submit && slots.size() == 1 && attempt.terms().forwardOnly() && !attempt.reveals(slot, now);
		return ends ? new Screen.Over(this.finishing.handIn(attempt, now))
				: this.attempts.show(attempt, AnswerPlan.onward(attempt, slot, slots, submit, now), now);
	}

	/**
	 * What a page sent, to be read once the slot's question and shown order are known.
	 */
	interface Sent {

		AnswerOffer read(Question question, Slot slot);

	}

	/**
	 * What came of it.
	 *
	 * @param screen what to show now; null where the page no longer holds the attempt
	 */
	record Result(Receipt receipt, @Nullable Screen screen) {
	}

}
