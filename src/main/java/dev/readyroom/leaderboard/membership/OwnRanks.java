package dev.readyroom.leaderboard.membership;

import java.time.Clock;

import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.PersonalRows;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nicknames and what is counted under them, for somebody's own file. */
@Configuration(proxyBeanMethods = false)
class OwnRanks {

	@Bean
	@Order(50)
	PersonalData nicknamesPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "nicknames",
				"select nickname, scope, joined_at from ranked_name where account = :me order by joined_at");
	}

	@Bean
	@Order(51)
	PersonalData standingPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "standing", "select * from standing where learner = :me");
	}

}
