package dev.readyroom.progress.tally;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.readyroom.identity.People;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.UserRegistered;
import dev.readyroom.identity.VisitorMerged;
import dev.readyroom.identity.VisitorsPurged;
import dev.readyroom.identity.ZoneChanged;
import dev.readyroom.quiz.AnswersRegraded;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what is counted in step with accounts, in the transactions that change them. Of a
 * deleted account it stays, under an id that names nobody.
 */
@Component
class FollowingLearners {

	private final Counting counting;

	private final People people;

	FollowingLearners(Counting counting, People people) {
		this.counting = counting;
		this.people = people;
	}

	/**
	 * A first answer of the day may have been given as either; the attempts are the
	 * account's already.
	 */
	@EventListener
	void on(VisitorMerged merged) {
		if (this.counting.concerns(merged.account())) {
			this.counting.forget(List.of(merged.visitor()));
			recount(merged.account());
		}
	}

	@EventListener
	void on(VisitorsPurged purged) {
		this.counting.forget(purged.visitors());
	}

	/** Who signs up may name another zone than the visitor had. */
	@EventListener
	void on(UserRegistered registered) {
		if (this.counting.concerns(registered.user())) {
			recount(registered.user());
		}
	}

	/** Days are those of the profile, also the past ones. */
	@EventListener
	void on(ZoneChanged changed) {
		if (this.counting.concerns(changed.user())) {
			this.counting.recount(changed.user(), changed.zone());
		}
	}

	/** A corrected key changes marks that are counted already, perhaps of thousands. */
	@EventListener
	void on(AnswersRegraded regraded) {
		this.counting.recountSoon(regraded.learners());
	}

	private void recount(UserId user) {
		Map<UserId, java.time.ZoneId> zones = this.people.zones(List.of(user));
		this.counting.recount(user, Objects.requireNonNull(zones.get(user)));
	}

}
