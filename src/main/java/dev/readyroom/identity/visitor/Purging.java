package dev.readyroom.identity.visitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.identity.VisitorsPurged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Deletes visitors who have not been here for a week, a batch at a time. */
@Component
class Purging {

	private static final Duration IDLE = Duration.ofDays(7);

	private static final int BATCH = 200;

	private final JdbcClient jdbc;

	private final TransactionOperations transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Purging(JdbcClient jdbc, TransactionOperations transaction, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	@Scheduled(fixedDelay = 3_600_000, initialDelay = 300_000)
	void purge() {
		int purged = BATCH;
		while (purged == BATCH) {
			purged = this.transaction.execute((status) -> purgeBatch(this.clock.instant()));
		}
	}

	private int purgeBatch(Instant now) {
		List<UUID> idle = idle(now);
		if (!idle.isEmpty()) {
			this.events.publishEvent(new VisitorsPurged(idle.stream().map(UserId::new).toList()));
			this.jdbc.sql("delete from account where id in (:ids)").param("ids", idle).update();
		}
		return idle.size();
	}

	/** Locked, so that nobody signs up with what is about to be deleted. */
	private List<UUID> idle(Instant now) {
		return this.jdbc.sql("""
				select a.id from account a
				where a.visitor = true and a.created_at < :cutoff
				  and not exists (select 1 from sign_in s where s.account_id = a.id and s.expires_at > :now)
				order by a.created_at limit :batch for update""")
			.param("cutoff", now.minus(IDLE).atOffset(ZoneOffset.UTC))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("batch", BATCH)
			.query(UUID.class)
			.list();
	}

}
