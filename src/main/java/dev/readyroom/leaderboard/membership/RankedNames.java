package dev.readyroom.leaderboard.membership;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.identity.UserId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who wants to be ranked, and under which nickname. */
@Component
public class RankedNames {

	private final JdbcClient jdbc;

	private final Clock clock;

	RankedNames(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Nicknames of those who are members now. One statement. */
	public Map<UserId, String> nicknames(Scope scope, Collection<UserId> accounts) {
		Map<UserId, String> found = new HashMap<>();
		if (!accounts.isEmpty()) {
			this.jdbc.sql("select account, nickname from ranked_name where scope = :scope and account in (:accounts)")
				.param("scope", scope.value())
				.param("accounts", accounts.stream().map(UserId::value).distinct().toList())
				.query((row) -> {
					found.put(new UserId(row.getObject("account", UUID.class)), row.getString("nickname"));
				});
		}
		return found;
	}

	/**
	 * Joins, or takes another nickname; in the caller's transaction.
	 * @throws org.springframework.dao.DuplicateKeyException if somebody else has it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void join(Scope scope, UserId account, Nickname nickname) {
		int changed = this.jdbc
			.sql("update ranked_name set nickname = ?, nickname_key = ? where scope = ? and account = ?")
			.params(nickname.text(), nickname.key(), scope.value(), account.value())
			.update();
		if (changed == 0) {
			this.jdbc.sql(
					"insert into ranked_name (scope, account, nickname, nickname_key, joined_at) values (?, ?, ?, ?, ?)")
				.params(scope.value(), account.value(), nickname.text(), nickname.key(),
						this.clock.instant().atOffset(ZoneOffset.UTC))
				.update();
		}
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public void leave(Scope scope, UserId account) {
		this.jdbc.sql("delete from ranked_name where scope = ? and account = ?")
			.params(scope.value(), account.value())
			.update();
	}

	/** Leaves all boards; returns whose they were. */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Scope> leaveAll(UserId account) {
		List<Scope> scopes = this.jdbc.sql("select scope from ranked_name where account = ?")
			.param(account.value())
			.query((row, _) -> new Scope(Objects.requireNonNull(row.getObject("scope", UUID.class))))
			.list();
		this.jdbc.sql("delete from ranked_name where account = ?").param(account.value()).update();
		return scopes;
	}

}
