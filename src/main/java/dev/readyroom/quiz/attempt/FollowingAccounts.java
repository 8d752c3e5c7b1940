package dev.readyroom.quiz.attempt;

import dev.readyroom.identity.AccommodationsChanged;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.VisitorMerged;
import dev.readyroom.identity.VisitorsPurged;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps attempts in step with the accounts of their learners. */
@Component
class FollowingAccounts {

	private final AttemptStore store;

	private final SetAttempts set;

	private final Rescheduling rescheduling;

	FollowingAccounts(AttemptStore store, SetAttempts set, Rescheduling rescheduling) {
		this.store = store;
		this.set = set;
		this.rescheduling = rescheduling;
	}

	/** A new allowance reaches running attempts at once, in the same transaction. */
	@EventListener
	void on(AccommodationsChanged changed) {
		for (Attempt attempt : this.store.runningOf(changed.user())) {
			TimeAllowance allowance = attempt.terms().practice() ? changed.accommodations().forPractice()
					: changed.accommodations().forAssignments().or(this.set.grantedWith(attempt.id()));
			if (allowance != attempt.allowance() && this.store.lock(attempt.id())) {
				this.rescheduling.to(attempt, allowance);
			}
		}
	}

	/**
	 * What a visitor did belongs to the account they signed in to; before others derive
	 * anything from it anew.
	 */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(VisitorMerged merged) {
		this.store.moveAll(merged.visitor(), merged.account());
	}

	/** Visitors who never came back take what they did with them. */
	@EventListener
	void on(VisitorsPurged purged) {
		this.store.deleteAllOf(purged.visitors());
	}

}
