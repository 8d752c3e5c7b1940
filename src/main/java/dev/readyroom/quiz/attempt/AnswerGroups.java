package dev.readyroom.quiz.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.quiz.AttemptId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes ordinary answers together: a handful of statements and one commit for as many as
 * arrived while the last group was written. What is not ordinary (a refusal, a
 * repetition, the end of an attempt, a row that somebody else holds) is left to be taken
 * alone, so that nobody waits for it.
 */
@Component
class AnswerGroups {

	private static final Logger log = LoggerFactory.getLogger(AnswerGroups.class);

	private static final int MOST = 64;

	private final Grouping<Waiting> grouping = new Grouping<>(MOST, this::takeAll);

	private final AnswerRows rows;

	private final QuestionBank bank;

	private final Clock clock;

	private final TransactionTemplate transaction;

	AnswerGroups(AnswerRows rows, QuestionBank bank, Clock clock, DataSource database) {
		this.rows = rows;
		this.bank = bank;
		this.clock = clock;
		// Plain JDBC all the way: a Hibernate session would do nothing but cost.
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
	}

	/**
	 * Takes the answer, and returns once it is committed; empty if it has to be taken
	 * alone, and nothing was written.
	 */
	Optional<Answers.Result> take(AnswerRequest request) {
		Waiting waiting = new Waiting(request);
		this.grouping.join(waiting);
		return Optional.ofNullable(waiting.result);
	}

	private void takeAll(List<Waiting> group) {
		Map<AttemptId, Waiting> one = new HashMap<>();
		// A second answer to the same attempt depends on what the first one changes.
		group.forEach((waiting) -> one.putIfAbsent(waiting.request.attempt(), waiting));
		try {
			this.transaction.executeWithoutResult((_) -> write(List.copyOf(one.values())));
			one.values().forEach(Waiting::committed);
		}
		catch (RuntimeException ex) {
			// Rolled back as a whole, whatever it was: it is not the fault of whoever
			// led.
			// Each is taken alone; whose fault it was hears of it there.
			log.warn("A group of {} answers was not written together", one.size(), ex);
		}
	}

	private void write(List<Waiting> group) {
		Instant now = this.clock.instant();
		Map<AttemptId, Attempt> attempts = this.rows
			.lockedIfFree(group.stream().map((waiting) -> waiting.request.attempt()).toList());
		Map<AttemptId, List<Slot>> slots = this.rows.slotsAndNext(
				group.stream().map(Waiting::request).filter((it) -> attempts.containsKey(it.attempt())).toList());
		List<Waiting> planned = new ArrayList<>();
		for (Waiting waiting : group) {
			waiting.plan = plan(waiting.request, attempts.get(waiting.request.attempt()),
					slots.getOrDefault(waiting.request.attempt(), List.of()), now);
			if (waiting.plan != null) {
				planned.add(waiting);
			}
		}
		boolean[] fresh = this.rows.log(planned.stream().map(Waiting::planned).toList());
		for (int i = 0; i < fresh.length; i++) {
			if (!fresh[i]) {
				planned.get(i).plan = null;
			}
		}
		this.rows.write(planned.stream().filter((it) -> it.plan != null).map(Waiting::planned).toList());
	}

	private @Nullable AnswerPlan plan(AnswerRequest request, @Nullable Attempt attempt, List<Slot> slots, Instant now) {
		if (attempt == null || !attempt.learner().equals(request.learner()) || slots.isEmpty()
				|| slots.getFirst().position() != request.position()) {
			return null;
		}
		Question question = this.bank.revision(slots.getFirst().revision()).content();
		try {
			AnswerOffer offer = request.sent().read(question, slots.getFirst());
			return AnswerPlan.of(attempt, slots, offer, question, request.submit(), now).orElse(null);
		}
		catch (UnreadableAnswer ex) {
			// Taken alone, whoever sent it is told.
			return null;
		}
	}

	private static final class Waiting {

		private final AnswerRequest request;

		private @Nullable AnswerPlan plan;

		private Answers.@Nullable Result result;

		private Waiting(AnswerRequest request) {
			this.request = request;
		}

		private AnswerRequest request() {
			return this.request;
		}

		private AnswerPlan planned() {
			return java.util.Objects.requireNonNull(this.plan);
		}

		private void committed() {
			this.result = (this.plan == null) ? null : this.plan.result();
		}

	}

}
