package dev.readyroom.quiz.finished;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives finished attempts their numbers. Whoever does so holds one row until all of them
 * are visible, so numbers never appear out of order.
 */
@Component
class Numbering {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	Numbering(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional
	public int number(int most) {
		if (due(1).isEmpty()) {
			return 0;
		}
		this.jdbc.update("update attempt_numbering set last_number = last_number where id = 1");
		follow();
		List<UUID> due = due(most);
		Long last = this.jdbc.queryForObject("select last_number from attempt_numbering where id = 1", Long.class);
		long before = (last == null) ? 0 : last;
		List<Object[]> numbers = java.util.stream.IntStream.range(0, due.size())
			.mapToObj((i) -> new Object[] { before + 1 + i, due.get(i) })
			.toList();
		this.jdbc.batchUpdate("update attempt set finish_number = ?, tell_at = null where id = ?", numbers);
		this.jdbc.update("update attempt_numbering set last_number = ? where id = 1", before + due.size());
		return due.size();
	}

	/** The time from which results show may have been moved since the attempt ended. */
	private void follow() {
		this.jdbc.update("""
				update attempt set tell_at = feedback_from where tell_at <= ? and feedback = 'AFTER_CLOSING'
				and (feedback_from is null or feedback_from > ?)""", now(), now());
	}

	private List<UUID> due(int most) {
		return this.jdbc.queryForList("""
				select id from attempt where tell_at <= ? order by tell_at, id fetch first ? rows only""", UUID.class,
				now(), most);
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
