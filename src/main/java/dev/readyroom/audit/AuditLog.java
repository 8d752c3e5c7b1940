package dev.readyroom.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the log, newest lines first. A page starts after a line rather than at a number:
 * the log grows while it is read, and its thousandth page costs what its first does.
 */
@Repository
class AuditLog {

	private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

	private final JdbcClient jdbc;

	AuditLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lines older than one.
	 * @param about only those an account made or is the subject of
	 */
	List<AuditLine> before(@Nullable UUID line, @Nullable UUID about, int limit) {
		String which = (about != null) ? "(actor = :about or subject = :subject) and " : "";
		var query = this.jdbc
			.sql("select * from audit_line where " + which + "id < :line order by id desc limit :limit")
			.param("line", (line != null) ? line : NEWEST)
			.param("limit", limit);
		if (about != null) {
			query = query.param("about", about).param("subject", about.toString());
		}
		return query.query(AuditLog::line).list();
	}

	private static AuditLine line(ResultSet row, int number) throws SQLException {
		return new AuditLine(row.getObject("id", UUID.class), row.getTimestamp("happened_at").toInstant(),
				row.getObject("actor", UUID.class), row.getString("action"), uuid(row.getString("subject")),
				row.getString("detail"));
	}

	@Nullable private static UUID uuid(@Nullable String subject) {
		try {
			return (subject != null) ? UUID.fromString(subject) : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
