package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.notice.Mail;
import dev.readyroom.web.Site;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds members by mail of what closes within a day and has not been handed in. Each is
 * reminded once: whichever node writes the row sends the mail. Whoever wants none gets
 * none.
 */
@Component
class Reminders {

	private static final Duration BEFORE = Duration.ofDays(1);

	private static final int AT_ONCE = 500;

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	private final Mail mail;

	private final Site site;

	private final Clock clock;

	Reminders(JdbcClient jdbc, TransactionOperations transaction, Mail mail, Site site, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.mail = mail;
		this.site = site;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 300_000, initialDelay = 60_000)
	void remind() {
		if (this.mail.isSetUp()) {
			due().forEach((reminder) -> this.transaction.executeWithoutResult((_) -> send(reminder)));
		}
	}

	private void send(Reminder reminder) {
		boolean first = this.jdbc.sql("""
				insert into assignment_reminder (assignment, account, sent_at) values (?, ?, ?)
				on conflict do nothing""")
			.params(reminder.assignment(), reminder.account(),
					Objects.requireNonNull(Arrangements.at(this.clock.instant())))
			.update() == 1;
		if (first) {
			this.mail.send(reminder.email(), "classroom.mail.reminder", reminder.title(), reminder.group(),
					TIME.format(reminder.closesAt().atZone(reminder.zone())), reminder.zone().getId().replace('_', ' '),
					this.site.address("/assignments/" + reminder.assignment()),
					this.site.address("/assignments/calendar"));
		}
	}

	List<Reminder> due() {
		Instant now = this.clock.instant();
		return this.jdbc.sql("""
				select a.id, m.account, p.email, a.title, c.name, c.zone, coalesce(e.closes_at, a.closes_at) as closes
				from assignment a join cohort c on c.id = a.cohort and c.archived_at is null
				join cohort_member m on m.cohort = c.id and m.left_at is null and m.leader = false
				join account p on p.id = m.account and p.deleted_at is null and p.locked_at is null
				left join assignment_exception e on e.assignment = a.id and e.account = m.account
				left join assignment_reminder r on r.assignment = a.id and r.account = m.account
				left join reminder_refusal f on f.account = m.account
				where a.id in (select id from assignment where closes_at > :now and closes_at <= :soon
				  union select assignment from assignment_exception where closes_at > :now and closes_at <= :soon)
				and a.withdrawn_at is null and r.account is null and f.account is null and p.email is not null
				and coalesce(e.closes_at, a.closes_at) > :now and coalesce(e.closes_at, a.closes_at) <= :soon
				and (coalesce(e.opens_at, a.opens_at) is null or coalesce(e.opens_at, a.opens_at) <= :now)
				and not exists (select 1 from attempt t where t.assignment = a.id and t.learner = m.account
				  and t.finished_at is not null)
				order by closes fetch first :most rows only""")
			.param("now", Arrangements.at(now))
			.param("soon", Arrangements.at(now.plus(BEFORE)))
			.param("most", AT_ONCE)
			.query((row, _) -> new Reminder(row.getObject("id", UUID.class), row.getObject("account", UUID.class),
					row.getString("email"), row.getString("title"), row.getString("name"),
					ZoneId.of(row.getString("zone")),
					Objects.requireNonNull(row.getObject("closes", OffsetDateTime.class)).toInstant()))
			.list();
	}

	/** A mail that should go out. */
	record Reminder(UUID assignment, UUID account, String email, String title, String group, ZoneId zone,
			Instant closesAt) {
	}

}
