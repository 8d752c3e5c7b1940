package dev.readyroom.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import dev.readyroom.shared.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down who did what. A line belongs to the transaction of what it tells of: what
 * is undone was never done. Lines hold ids, never names, addresses or secrets: deleting
 * an account makes its lines nameless too.
 */
@Component
public class Audit {

	private static final int LONGEST_DETAIL = 500;

	private final JdbcClient jdbc;

	private final Clock clock;

	Audit(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Appends a line.
	 * @param who the account that acted; null for somebody not signed in, or the server
	 * itself
	 * @param action the message key of a sentence about it, such as
	 * {@code identity.audit.signed-in}
	 * @param subject the id of what it was done to
	 * @param detail a few words of data, never anything secret
	 */
	@Transactional
	public void record(@Nullable UUID who, String action, @Nullable Object subject, @Nullable String detail) {
		String about = (subject != null) ? subject.toString() : null;
		String shortened = (detail != null && detail.length() > LONGEST_DETAIL) ? detail.substring(0, LONGEST_DETAIL)
				: detail;
		this.jdbc
			.sql("insert into audit_line (id, happened_at, actor, action, subject, detail) values (?, ?, ?, ?, ?, ?)")
			.param(Ids.next())
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.param(who)
			.param(action)
			.param(about)
			.param(shortened)
			.update();
	}

	/** What an account did and what was done to it, oldest first; not by whom. */
	@Transactional(readOnly = true)
	public List<Deed> of(UUID account) {
		return this.jdbc.sql("""
				select happened_at, action, detail from audit_line where actor = :account or subject = :subject
				order by id""")
			.param("account", account)
			.param("subject", account.toString())
			.query((row, _) -> new Deed(row.getTimestamp("happened_at").toInstant(), row.getString("action"),
					row.getString("detail")))
			.list();
	}

	/**
	 * A line without anybody in it.
	 *
	 * @param action a message key
	 */
	public record Deed(Instant at, String action, @Nullable String detail) {
	}

}
