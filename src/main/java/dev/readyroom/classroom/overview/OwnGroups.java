package dev.readyroom.classroom.overview;

import java.time.Clock;

import dev.readyroom.identity.PersonalData;
import dev.readyroom.identity.PersonalRows;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What groups keep about somebody, for their own file. */
@Configuration(proxyBeanMethods = false)
class OwnGroups {

	@Bean
	@Order(30)
	PersonalData groupsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "groups", """
				select c.name, c.kind, m.leader, m.joined_at, m.shares_since, m.left_at,
				case when c.founded_by = m.account then c.founded_at end as founded_at
				from cohort_member m join cohort c on c.id = m.cohort where m.account = :me order by m.joined_at""");
	}

	@Bean
	@Order(31)
	PersonalData arrangementsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "arrangements", """
				select a.title as assignment, e.extra_attempts, e.opens_at, e.closes_at, e.allowance, e.extra_minutes,
				e.granted_at from assignment_exception e join assignment a on a.id = e.assignment
				where e.account = :me order by e.granted_at""");
	}

	@Bean
	@Order(32)
	PersonalData remindersPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "reminders",
				"""
						select a.title as assignment, r.sent_at from assignment_reminder r join assignment a on a.id = r.assignment
						where r.account = :me order by r.sent_at""");
	}

	@Bean
	@Order(32)
	PersonalData refusedRemindersPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "refused-reminders",
				"select refused_at from reminder_refusal where account = :me");
	}

	@Bean
	@Order(33)
	PersonalData calendarPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "calendar", "select made_at from calendar_feed where account = :me");
	}

	@Bean
	@Order(34)
	PersonalData invitationsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "invitations", """
				select c.name, i.invited_at, i.expires_at from cohort_invitation i join cohort c on c.id = i.cohort
				where i.email = (select email from account where id = :me) order by i.invited_at""");
	}

	@Bean
	@Order(35)
	PersonalData assignmentsPart(JdbcClient jdbc, Clock clock) {
		return new PersonalRows(jdbc, clock, "assignments", """
				select title, introduction, made_at, opens_at, closes_at, withdrawn_at from assignment
				where made_by = :me order by made_at""");
	}

}
