package dev.readyroom.progress.report;

import java.time.Clock;

import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.PersonalRows;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is counted of somebody's practice, for their own file. */
@Configuration(proxyBeanMethods = false)
class OwnCounts {

	@Bean
	@Order(40)
	PersonalData daysPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "days", """
				select practised_on, answers, points, spent_millis, firsts, first_points from practice_day
				where learner = :me order by practised_on""");
	}

	@Bean
	@Order(41)
	PersonalData topicsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "topics",
				"select topic, answers, points, spent_millis from topic_tally where learner = :me order by topic");
	}

	@Bean
	@Order(42)
	PersonalData questionsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "questions", """
				select q.slug as question, a.answers, a.points, a.last_at, a.last_fraction from answered_question a
				join question q on q.id = a.question where a.learner = :me order by q.slug""");
	}

}
