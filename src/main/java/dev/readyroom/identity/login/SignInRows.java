package dev.readyroom.identity.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import dev.readyroom.identity.CurrentUser;
import dev.readyroom.identity.CurrentUser.Preferences;
import dev.readyroom.identity.Role;
import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Names;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of sign-ins. */
@Repository
class SignInRows {

	private final JdbcClient jdbc;

	private final Names names;

	SignInRows(JdbcClient jdbc, Names names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	void insert(SignInRow row, String tokenHash) {
		this.jdbc
			.sql("""
					insert into sign_in (id, account_id, token_hash, created_at, last_used_at, expires_at, remembered, device, ip)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(row.id(), row.account().value(), tokenHash, at(row.createdAt()), at(row.lastUsedAt()),
					at(row.expiresAt()), row.remembered(), row.device(), row.ip())
			.update();
	}

	/** Who this token signs in: one statement, also with several roles. */
	Optional<SignedIn> find(String tokenHash) {
		return this.jdbc
			.sql("""
					select s.id, s.last_used_at, s.remembered, a.id as account_id, a.visitor, a.display_name, a.zone, a.theme,
					  a.large_text, a.fewer_animations, a.shortcuts, r.role
					from sign_in s
					join account a on a.id = s.account_id
					left join account_role r on r.account_id = a.id
					where s.token_hash = ? and a.locked_at is null and a.deleted_at is null""")
			.param(tokenHash)
			.query(this::signedIn);
	}

	private Optional<SignedIn> signedIn(ResultSet rows) throws SQLException {
		if (!rows.next()) {
			return Optional.empty();
		}
		boolean visitor = rows.getBoolean("visitor");
		Preferences preferences = new Preferences(rows.getString("theme"), rows.getBoolean("large_text"),
				rows.getBoolean("fewer_animations"), rows.getBoolean("shortcuts"));
		UUID id = rows.getObject("id", UUID.class);
		UserId account = new UserId(rows.getObject("account_id", UUID.class));
		String name = this.names.shown(rows.getString("display_name"), visitor);
		ZoneId zone = ZoneId.of(rows.getString("zone"));
		boolean remembered = rows.getBoolean("remembered");
		Instant lastUsed = rows.getTimestamp("last_used_at").toInstant();
		Set<Role> roles = visitor ? Set.of() : roles(rows);
		CurrentUser user = new CurrentUser(account, visitor, name, roles, zone, preferences);
		return Optional.of(new SignedIn(id, user, Lifetime.of(visitor, remembered), lastUsed));
	}

	private static Set<Role> roles(ResultSet rows) throws SQLException {
		Set<Role> roles = EnumSet.of(Role.LEARNER);
		do {
			String role = rows.getString("role");
			if (role != null) {
				roles.add(Role.valueOf(role));
			}
		}
		while (rows.next());
		return Set.copyOf(roles);
	}

	List<SignInRow> of(UserId account, Instant now) {
		return this.jdbc.sql("""
				select id, created_at, last_used_at, expires_at, remembered, device, ip from sign_in
				where account_id = ? and expires_at > ? order by last_used_at desc""")
			.params(account.value(), at(now))
			.query((row, n) -> new SignInRow(row.getObject("id", UUID.class), account,
					row.getTimestamp("created_at").toInstant(), row.getTimestamp("last_used_at").toInstant(),
					row.getTimestamp("expires_at").toInstant(), row.getBoolean("remembered"), row.getString("device"),
					row.getString("ip")))
			.list();
	}

	/** A later use that was noted elsewhere stays. */
	void noteUse(UUID id, Instant lastUsed, Instant expires) {
		this.jdbc.sql("update sign_in set last_used_at = ?, expires_at = ? where id = ? and last_used_at < ?")
			.params(at(lastUsed), at(expires), id, at(lastUsed))
			.update();
	}

	int delete(UserId account, UUID id) {
		return this.jdbc.sql("delete from sign_in where account_id = ? and id = ?")
			.params(account.value(), id)
			.update();
	}

	int deleteOthers(UserId account, UUID kept) {
		return this.jdbc.sql("delete from sign_in where account_id = ? and id <> ?")
			.params(account.value(), kept)
			.update();
	}

	int deleteAll(UserId account) {
		return this.jdbc.sql("delete from sign_in where account_id = ?").param(account.value()).update();
	}

	int deleteExpired(Instant now) {
		return this.jdbc.sql("delete from sign_in where expires_at <= ?").param(at(now)).update();
	}

	private static Object at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
