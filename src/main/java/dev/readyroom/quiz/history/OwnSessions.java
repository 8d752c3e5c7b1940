package dev.readyroom.quiz.history;

import java.time.Clock;

import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.PersonalRows;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sessions and quizzes of somebody, for their own file. Answers are beside it. */
@Configuration(proxyBeanMethods = false)
class OwnSessions {

	/** A result that waits for the closing is not given away here. */
	@Bean
	@Order(20)
	PersonalData sessionsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "sessions", """
				select id, kind, title, exam, size, nth, slot_clock, whole_seconds, feedback, credit, overdue, practice,
				allowance, granted_allowance, extra_seconds, started_at, deadline, closes_at, paused_at, paused_millis,
				last_contact, finished_at, ending, answered,
				case when feedback <> 'AFTER_CLOSING' or feedback_from <= :now
				then coalesce(corrected_score, score) end as score, scored
				from attempt join contact on contact.attempt = attempt.id where learner = :me order by id""");
	}

	@Bean
	@Order(23)
	PersonalData quizzesPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "quizzes", """
				select id, title, introduction, asks, created_at, published_at from quiz
				where author = :me or changed_by = :me order by id""");
	}

	@Bean
	@Order(24)
	PersonalData correctionsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "corrections",
				"""
						select q.slug as question, r.rule, r.reason, r.made_at from regrade r join question q on q.id = r.question
						where r.made_by = :me order by r.id""");
	}

}
