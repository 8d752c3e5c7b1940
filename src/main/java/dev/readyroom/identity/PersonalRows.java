package dev.readyroom.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the database as they are: the names of the columns say what they hold. */
public final class PersonalRows implements PersonalData {

	private final JdbcClient jdbc;

	private final Clock clock;

	private final String part;

	private final String sql;

	/**
	 * Makes a part.
	 * @param sql with {@code :me} for the account's id, and {@code :now} where it matters
	 */
	public PersonalRows(JdbcClient jdbc, Clock clock, String part, String sql) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.part = part;
		this.sql = sql;
	}

	@Override
	public String part() {
		return this.part;
	}

	@Override
	public List<Map<String, @Nullable Object>> of(UserId person) {
		return this.jdbc.sql(this.sql)
			.param("me", person.value())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query()
			.listOfRows()
			.stream()
			.map(PersonalRows::readable)
			.toList();
	}

	private static Map<String, @Nullable Object> readable(Map<String, @Nullable Object> row) {
		Map<String, @Nullable Object> readable = new LinkedHashMap<>();
		row.forEach((column, value) -> readable.put(column.toLowerCase(Locale.ROOT), switch (value) {
			// What was not said needs no line.
			case null -> null;
			case Timestamp moment -> moment.toInstant().toString();
			case OffsetDateTime moment -> moment.toInstant().toString();
			case Number number -> number;
			case Boolean flag -> flag;
			default -> value.toString();
		}));
		readable.values().removeIf((value) -> value == null);
		return readable;
	}

}
