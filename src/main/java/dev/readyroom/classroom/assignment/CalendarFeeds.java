package dev.readyroom.classroom.assignment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.classroom.invitation.Secret;
import dev.readyroom.identity.UserId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses under which calendars fetch what is due, without signing in. */
@Component
class CalendarFeeds {

	private final JdbcClient jdbc;

	private final Clock clock;

	CalendarFeeds(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes a new one; the old one stops working. */
	@Transactional
	public Secret renew(UserId user) {
		Secret secret = Secret.next();
		withdraw(user);
		this.jdbc.sql("insert into calendar_feed (account, secret_hash, made_at) values (?, ?, ?)")
			.params(user.value(), secret.hash(), this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return secret;
	}

	@Transactional
	public void withdraw(UserId user) {
		this.jdbc.sql("delete from calendar_feed where account = ?").param(user.value()).update();
	}

	boolean has(UserId user) {
		return this.jdbc.sql("select count(*) from calendar_feed where account = ?")
			.param(user.value())
			.query(Integer.class)
			.single() > 0;
	}

	/** Whose calendar it is. */
	Optional<UserId> of(Secret secret) {
		return this.jdbc.sql("""
				select f.account from calendar_feed f join account a on a.id = f.account and a.deleted_at is null
				and a.locked_at is null where f.secret_hash = ?""")
			.param(secret.hash())
			.query((row, _) -> new UserId(row.getObject(1, UUID.class)))
			.optional();
	}

}
