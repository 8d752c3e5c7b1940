package dev.readyroom.leaderboard.standing;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

import dev.readyroom.classroom.MemberLeft;
import dev.readyroom.identity.AccountDeleted;
import dev.readyroom.identity.People;
import dev.readyroom.identity.UserId;
import dev.readyroom.leaderboard.membership.RankedNames;
import dev.readyroom.leaderboard.membership.Nickname;
import dev.readyroom.leaderboard.membership.Scope;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets people onto boards, and off again at once. */
@Component
class Ranking {

	private final RankedNames members;

	private final Standings standings;

	private final People people;

	private final ApplicationEventPublisher events;

	Ranking(RankedNames members, Standings standings, People people, ApplicationEventPublisher events) {
		this.events = events;
		this.members = members;
		this.standings = standings;
		this.people = people;
	}

	/**
	 * Joins, or takes another nickname.
	 * @throws org.springframework.dao.DuplicateKeyException if somebody else has it
	 */
	@Transactional
	public void join(Scope scope, UserId account, Nickname nickname) {
		this.members.join(scope, account, nickname);
		this.events.publishEvent(new RankedNameChanged(scope));
		if (scope.equals(Scope.INSTALLATION)) {
			ZoneId zone = this.people.zones(List.of(account)).getOrDefault(account, ZoneOffset.UTC);
			this.standings.rank(account, true, zone);
		}
	}

	@Transactional
	public void leave(Scope scope, UserId account) {
		this.members.leave(scope, account);
		this.events.publishEvent(new RankedNameChanged(scope));
		if (scope.equals(Scope.INSTALLATION)) {
			this.standings.rank(account, false, ZoneOffset.UTC);
		}
	}

	@EventListener
	void on(AccountDeleted deleted) {
		this.members.leaveAll(deleted.user())
			.forEach((scope) -> this.events.publishEvent(new RankedNameChanged(scope)));
		this.standings.rank(deleted.user(), false, ZoneOffset.UTC);
	}

	/** Whoever comes back is asked again. */
	@EventListener
	void on(MemberLeft left) {
		leave(Scope.of(left.cohort()), left.user());
	}

}
