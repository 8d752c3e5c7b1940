package dev.readyroom.leaderboard.standing;

import java.util.Map;

import dev.readyroom.identity.DemoPeople;
import dev.readyroom.leaderboard.membership.Nickname;
import dev.readyroom.leaderboard.membership.Scope;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Some of the demo's sample people want a rank. */
@Component
@Profile("demo")
class SampleMembers {

	private static final Map<String, String> NICKNAMES = Map.of("ben", "Rotating Key", "cleo", "Envelope", "dan",
			"Plaintext Dan", "eve", "Not That Eve");

	private final Ranking ranking;

	SampleMembers(Ranking ranking) {
		this.ranking = ranking;
	}

	@EventListener
	void on(DemoPeople people) {
		people.byFirstName().forEach((name, account) -> {
			String nickname = NICKNAMES.get(name);
			if (nickname != null) {
				this.ranking.join(Scope.INSTALLATION, account, new Nickname(nickname));
			}
		});
	}

}
