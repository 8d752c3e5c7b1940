package dev.readyroom.progress.tally;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far finished attempts are counted. Its row is also the lock of all who change what
 * is counted: it is held until their transaction ends.
 */
@Component
class PracticeFeed {

	private final JdbcClient jdbc;

	PracticeFeed(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Waits for whoever counts now; returns the number counted last. */
	@Transactional(propagation = Propagation.MANDATORY)
	public long lock() {
		return this.jdbc.sql("select last_number from practice_feed where id = 1 for update")
			.query(Long.class)
			.single();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void moveTo(long number) {
		this.jdbc.sql("update practice_feed set last_number = ? where id = 1").param(number).update();
	}

}
