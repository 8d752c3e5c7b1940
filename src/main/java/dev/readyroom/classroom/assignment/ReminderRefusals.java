package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.time.ZoneOffset;

import dev.readyroom.identity.UserId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wants no mail about what closes soon. */
@Component
class ReminderRefusals {

	private final JdbcClient jdbc;

	private final Clock clock;

	ReminderRefusals(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean has(UserId user) {
		return this.jdbc.sql("select count(*) from reminder_refusal where account = ?")
			.param(user.value())
			.query(Integer.class)
			.single() > 0;
	}

	@Transactional
	public void add(UserId user) {
		this.jdbc.sql("insert into reminder_refusal (account, refused_at) values (?, ?) on conflict do nothing")
			.params(user.value(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	@Transactional
	public void remove(UserId user) {
		this.jdbc.sql("delete from reminder_refusal where account = ?").param(user.value()).update();
	}

}
