package dev.readyroom.leaderboard.membership;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.identity.UserId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to be ranked, and under which nickname. */
@Component
class Members {

	private final JdbcClient jdbc;

	private final Clock clock;

	Members(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Optional<String> nicknameOf(UserId account) {
		return Optional.ofNullable(nicknames(java.util.List.of(account)).get(account));
	}

	/** Nicknames of those who are members now. One statement. */
	Map<UserId, String> nicknames(Collection<UserId> accounts) {
		Map<UserId, String> found = new HashMap<>();
		if (!accounts.isEmpty()) {
			this.jdbc.sql("select account, nickname from leaderboard_member where account in (:accounts)")
				.param("accounts", accounts.stream().map(UserId::value).distinct().toList())
				.query((row) -> {
					found.put(new UserId(row.getObject("account", UUID.class)), row.getString("nickname"));
				});
		}
		return found;
	}

	/**
	 * Joins, or takes another nickname.
	 * @throws org.springframework.dao.DuplicateKeyException if somebody else has it
	 */
	@Transactional
	public void join(UserId account, Nickname nickname) {
		int changed = this.jdbc.sql("update leaderboard_member set nickname = ?, nickname_key = ? where account = ?")
			.params(nickname.text(), nickname.key(), account.value())
			.update();
		if (changed == 0) {
			this.jdbc
				.sql("insert into leaderboard_member (account, nickname, nickname_key, joined_at) values (?, ?, ?, ?)")
				.params(account.value(), nickname.text(), nickname.key(), this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
		}
	}

	@Transactional
	public void leave(UserId account) {
		this.jdbc.sql("delete from leaderboard_member where account = ?").param(account.value()).update();
	}

	/** Deleted accounts are not ranked from the moment on; their nicknames go here. */
	@Scheduled(fixedDelay = 3_600_000, initialDelay = 360_000)
	@Transactional
	public void forgetTheDeleted() {
		this.jdbc
			.sql("""
					delete from leaderboard_member where account in (select id from account where deleted_at is not null)""")
			.update();
	}

}
