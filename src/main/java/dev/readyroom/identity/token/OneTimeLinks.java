package dev.readyroom.identity.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.identity.account.Email;
import dev.readyroom.shared.Ids;
import dev.readyroom.web.BrokenRule;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All one-time links. Their tokens are known to those who got them and nobody else. */
@Repository
public class OneTimeLinks {

	private static final String OPEN = " used_at is null and expires_at > ?";

	private final JdbcClient jdbc;

	private final Clock clock;

	OneTimeLinks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Makes a link; the token goes into its address and is not kept. */
	@Transactional
	public Token make(Purpose purpose, @Nullable UserId account, @Nullable Email email, @Nullable UserId madeBy) {
		Token token = Token.next();
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				insert into one_time_link (id, purpose, token_hash, account_id, email, made_by, created_at, expires_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.param(Ids.next())
			.param(purpose.name())
			.param(token.hash())
			.param((account != null) ? account.value() : null)
			.param((email != null) ? email.value() : null)
			.param((madeBy != null) ? madeBy.value() : null)
			.param(at(now))
			.param(at(now.plus(purpose.lifetime())))
			.update();
		return token;
	}

	/** The link of this token, if it still works. */
	public Optional<OneTimeLink> find(Purpose purpose, Token token) {
		return this.jdbc.sql("select * from one_time_link where token_hash = ? and purpose = ? and" + OPEN)
			.params(token.hash(), purpose.name(), at(this.clock.instant()))
			.query(OneTimeLinks::link)
			.optional();
	}

	/** Uses the link up; of two at the same moment, one is refused. */
	@Transactional
	public void use(OneTimeLink link) {
		Instant now = this.clock.instant();
		if (this.jdbc.sql("update one_time_link set used_at = ? where id = ? and" + OPEN)
			.params(at(now), link.id(), at(now))
			.update() == 0) {
			throw new BrokenRule("identity.link.used");
		}
	}

	public List<OneTimeLink> open(Purpose purpose) {
		return this.jdbc.sql("select * from one_time_link where purpose = ? and" + OPEN + " order by id desc")
			.params(purpose.name(), at(this.clock.instant()))
			.query(OneTimeLinks::link)
			.list();
	}

	@Transactional
	public boolean revoke(Purpose purpose, UUID id) {
		return this.jdbc.sql("delete from one_time_link where purpose = ? and id = ? and used_at is null")
			.params(purpose.name(), id)
			.update() > 0;
	}

	@Transactional
	public void revokeAll(Purpose purpose) {
		this.jdbc.sql("delete from one_time_link where purpose = ? and used_at is null").param(purpose.name()).update();
	}

	@Transactional
	public void revokeAll(Purpose purpose, UserId account) {
		this.jdbc.sql("delete from one_time_link where purpose = ? and account_id = ?")
			.params(purpose.name(), account.value())
			.update();
	}

	/** Whatever was handed out to act for this account. */
	@Transactional
	public void revokeAll(UserId account) {
		this.jdbc.sql("delete from one_time_link where account_id = ?").param(account.value()).update();
	}

	@Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
	@Transactional
	public void deleteExpired() {
		this.jdbc.sql("delete from one_time_link where expires_at <= ?").param(at(this.clock.instant())).update();
	}

	private static OneTimeLink link(ResultSet row, int number) throws SQLException {
		UUID account = row.getObject("account_id", UUID.class);
		String email = row.getString("email");
		return new OneTimeLink(row.getObject("id", UUID.class), Purpose.valueOf(row.getString("purpose")),
				(account != null) ? new UserId(account) : null, (email != null) ? new Email(email) : null,
				row.getTimestamp("created_at").toInstant(), row.getTimestamp("expires_at").toInstant());
	}

	private static Object at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
