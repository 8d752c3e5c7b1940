package dev.readyroom.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.readyroom.shared.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages to people inside the app. They are kept as keys, and read in the reader's
 * language.
 */
@Component
public class Inbox {

	private static final String SEPARATOR = "\u001f";

	private static final int LONGEST = 2000;

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	private final Clock clock;

	Inbox(JdbcTemplate jdbc, JdbcClient client, Clock clock) {
		this.jdbc = jdbc;
		this.client = client;
		this.clock = clock;
	}

	/**
	 * Leaves the same message with many accounts, in batches.
	 * @param key the start of message keys; {@code .subject} is what the app shows
	 * @param path where it leads, from the root of the site
	 */
	@Transactional
	public void leave(Collection<UUID> accounts, String key, String path, Object... arguments) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		String joined = Arrays.stream(arguments).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
		String kept = (joined.length() > LONGEST) ? joined.substring(0, LONGEST) : joined;
		this.jdbc.batchUpdate(
				"insert into message (id, account, text_key, arguments, path, sent_at) values (?, ?, ?, ?, ?, ?)",
				accounts.stream()
					.map((account) -> new Object[] { Ids.next(), account, key, kept, path, now })
					.toList());
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<Message> of(UUID account, int most) {
		return read("", account, most);
	}

	@Transactional(readOnly = true)
	public List<Message> unread(UUID account, int most) {
		return read(" and read_at is null", account, most);
	}

	private List<Message> read(String which, UUID account, int most) {
		return this.client
			.sql("select * from message where account = :account" + which
					+ " order by id desc fetch first :most rows only")
			.param("account", account)
			.param("most", most)
			.query(Inbox::message)
			.list();
	}

	private static Message message(ResultSet row, int number) throws SQLException {
		String arguments = row.getString("arguments");
		return new Message(row.getObject("id", UUID.class), row.getString("text_key"),
				arguments.isEmpty() ? List.of() : List.of(arguments.split(SEPARATOR, -1)), row.getString("path"),
				row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getObject("read_at") != null);
	}

	/** Notes that all of them were seen. */
	@Transactional
	public void seen(UUID account) {
		this.client.sql("update message set read_at = ? where account = ? and read_at is null")
			.params(this.clock.instant().atOffset(ZoneOffset.UTC), account)
			.update();
	}

	@Transactional
	public void forget(UUID account) {
		this.client.sql("delete from message where account = ?").param(account).update();
	}

}
