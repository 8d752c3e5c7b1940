package dev.readyroom.questionbank.authoring.reports;

import java.time.Clock;

import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.PersonalRows;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody wrote about questions, and of them, for their own file. */
@Configuration(proxyBeanMethods = false)
class OwnReports {

	@Bean
	@Order(10)
	PersonalData reportsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "reports", """
				select q.slug as question, r.kind, r.remark, r.source, r.reported_at, r.outcome, r.answer, r.answered_at
				from problem_report r join question q on q.id = r.question_id where r.reporter = :me order by r.id""");
	}

	@Bean
	@Order(11)
	PersonalData authoredPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "authored", """
				select q.slug as question, e.what, e.remark, e.happened_at from question_event e
				join question q on q.id = e.question_id where e.who = :me order by e.id""");
	}

	@Bean
	@Order(12)
	PersonalData draftsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "drafts", """
				select q.slug as question, d.state, d.content, d.started_at, d.saved_at, d.submitted_at from draft d
				join question q on q.id = d.question_id join draft_author w on w.question_id = d.question_id
				where w.account = :me order by q.slug""");
	}

	@Bean
	@Order(13)
	PersonalData importsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "imports",
				"select made_at, origin, size, undone_at from question_batch where made_by = :me order by made_at");
	}

}
