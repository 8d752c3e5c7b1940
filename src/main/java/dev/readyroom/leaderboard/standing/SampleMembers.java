package dev.readyroom.leaderboard.standing;

import java.util.Map;

import dev.readyroom.classroom.Cohorts;
import dev.readyroom.identity.DemoPeople;
import dev.readyroom.leaderboard.membership.Nickname;
import dev.readyroom.leaderboard.membership.Scope;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Some of the demo's sample people want a rank. */
@Component
@Profile("demo")
class SampleMembers {

	private static final Map<String, String> NICKNAMES = Map.of("ben", "Rotating Key", "cleo", "Envelope", "dan",
			"Plaintext Dan", "eve", "Not That Eve");

	private final Ranking ranking;

	private final Cohorts cohorts;

	SampleMembers(Ranking ranking, Cohorts cohorts) {
		this.ranking = ranking;
		this.cohorts = cohorts;
	}

	/** After the sample people were put into their cohorts. */
	@EventListener
	@Order(Ordered.LOWEST_PRECEDENCE)
	void on(DemoPeople people) {
		people.byFirstName().forEach((name, account) -> {
			String nickname = NICKNAMES.get(name);
			if (nickname != null) {
				this.ranking.join(Scope.INSTALLATION, account, new Nickname(nickname));
				this.cohorts.of(account)
					.forEach((cohort) -> this.ranking.join(Scope.of(cohort.id()), account, new Nickname(nickname)));
			}
		});
	}

}
