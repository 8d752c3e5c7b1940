package dev.readyroom.progress.tally;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.UserId;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Learners who wait to be counted again; in the caller's transaction. */
@Component
class Recounts {

	private final JdbcTemplate jdbc;

	Recounts(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void add(Collection<UserId> learners) {
		this.jdbc.batchUpdate("insert into practice_recount (learner) values (?) on conflict do nothing",
				rows(learners.stream().map(UserId::value).distinct().sorted().toList()));
	}

	/** Takes some out. */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<UserId> take(int most) {
		List<UUID> next = this.jdbc.queryForList(
				"select learner from practice_recount order by learner fetch first " + most + " rows only", UUID.class);
		if (!next.isEmpty()) {
			this.jdbc.batchUpdate("delete from practice_recount where learner = ?", rows(next));
		}
		return next.stream().map(UserId::new).toList();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void clear() {
		this.jdbc.update("delete from practice_recount");
	}

	private static List<Object[]> rows(List<UUID> learners) {
		return learners.stream().map((learner) -> new Object[] { learner }).toList();
	}

}
