package dev.readyroom.progress.tally;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.readyroom.identity.People;
import dev.readyroom.identity.UserId;
import dev.readyroom.progress.PracticeCounted;
import dev.readyroom.quiz.FinishedAttempt;
import dev.readyroom.quiz.FinishedAttempts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Counts finished attempts in their order. What is counted and how far are written in one
 * transaction, so each attempt counts once, whatever is killed when.
 */
@Component
public class Counting {

	private static final int AT_ONCE = 100;

	/** Each has all of their attempts read again. */
	private static final int RECOUNTED_AT_ONCE = 20;

	private final FinishedAttempts attempts;

	private final People people;

	private final PracticeFeed feed;

	private final TallyRows rows;

	private final Recounts recounts;

	private final ApplicationEventPublisher events;

	private final TransactionOperations transaction;

	Counting(FinishedAttempts attempts, People people, PracticeFeed feed, TallyRows rows, Recounts recounts,
			ApplicationEventPublisher events, TransactionOperations transaction) {
		this.attempts = attempts;
		this.people = people;
		this.feed = feed;
		this.rows = rows;
		this.recounts = recounts;
		this.events = events;
		this.transaction = transaction;
	}

	/** Counts all that may be told and is not counted yet. */
	public void catchUp() {
		int numbered = AT_ONCE;
		while (numbered == AT_ONCE) {
			numbered = this.attempts.number(AT_ONCE);
		}
		int counted = AT_ONCE;
		while (counted == AT_ONCE) {
			counted = this.transaction.execute((_) -> next());
		}
		int again = RECOUNTED_AT_ONCE;
		while (again == RECOUNTED_AT_ONCE) {
			again = this.transaction.execute((_) -> recount());
		}
	}

	/** Forgets all that is counted and counts it again, from the first attempt on. */
	public void rebuild() {
		this.transaction.executeWithoutResult((_) -> {
			this.feed.lock();
			this.rows.deleteAll();
			this.recounts.clear();
			this.feed.moveTo(0);
		});
		catchUp();
	}

	/** Counts everything of a learner again; in the caller's transaction. */
	void recount(UserId learner, ZoneId zone) {
		long upTo = this.feed.lock();
		this.rows.delete(List.of(learner.value()));
		this.rows.add(Tally.of(this.attempts.of(learner, upTo), (_) -> zone));
		this.events.publishEvent(new PracticeCounted(Map.of(learner, zone)));
	}

	/** Notes whose marks changed, in the caller's transaction; they are counted soon. */
	void recountSoon(Collection<UserId> learners) {
		this.recounts.add(learners);
	}

	/** Forgets what is counted of learners; in the caller's transaction. */
	void forget(Collection<UserId> learners) {
		this.feed.lock();
		this.rows.delete(learners.stream().map(UserId::value).toList());
		Map<UserId, ZoneId> gone = new HashMap<>();
		learners.forEach((learner) -> gone.put(learner, ZoneOffset.UTC));
		this.events.publishEvent(new PracticeCounted(gone));
	}

	/** Whether anything of a learner is counted, or is being counted right now. */
	boolean concerns(UserId learner) {
		return !this.attempts.of(learner, Long.MAX_VALUE).isEmpty();
	}

	private int recount() {
		long upTo = this.feed.lock();
		List<UserId> learners = this.recounts.take(RECOUNTED_AT_ONCE);
		if (!learners.isEmpty()) {
			Map<UserId, ZoneId> zones = this.people.zones(learners);
			this.rows.delete(learners.stream().map(UserId::value).toList());
			for (UserId learner : learners) {
				this.rows
					.add(Tally.of(this.attempts.of(learner, upTo), (_) -> zones.getOrDefault(learner, ZoneOffset.UTC)));
			}
			this.events.publishEvent(new PracticeCounted(zones));
		}
		return learners.size();
	}

	private int next() {
		long last = this.feed.lock();
		List<FinishedAttempt> next = this.attempts.after(last, AT_ONCE);
		if (!next.isEmpty()) {
			Map<UserId, ZoneId> zones = this.people.zones(next.stream().map(FinishedAttempt::learner).toList());
			this.rows.add(Tally.of(next, (attempt) -> zones.getOrDefault(attempt.learner(), ZoneOffset.UTC)));
			this.feed.moveTo(next.getLast().number());
			this.events.publishEvent(new PracticeCounted(zones));
		}
		return next.size();
	}

}
