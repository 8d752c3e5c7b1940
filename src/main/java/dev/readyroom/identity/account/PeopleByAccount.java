package dev.readyroom.identity.account;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.identity.Accommodations;
import dev.readyroom.identity.People;
import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.identity.UserId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PeopleByAccount implements People {

	private final JdbcClient jdbc;

	private final Names names;

	PeopleByAccount(JdbcClient jdbc, Names names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	@Override
	public Map<UserId, String> displayNames(Collection<UserId> users) {
		Map<UserId, String> found = new HashMap<>();
		if (!users.isEmpty()) {
			this.jdbc.sql("select id, display_name, visitor from account where id in (:ids)")
				.param("ids", users.stream().map(UserId::value).distinct().toList())
				.query((row) -> {
					found.put(new UserId(row.getObject("id", UUID.class)),
							this.names.shown(row.getString("display_name"), row.getBoolean("visitor")));
				});
		}
		// A purged visitor may still be named somewhere.
		users.forEach((user) -> found.computeIfAbsent(user, (id) -> this.names.shown("", true)));
		return found;
	}

	@Override
	public Map<UserId, ZoneId> zones(Collection<UserId> users) {
		Map<UserId, ZoneId> found = new HashMap<>();
		if (!users.isEmpty()) {
			this.jdbc.sql("select id, zone from account where id in (:ids)")
				.param("ids", users.stream().map(UserId::value).distinct().toList())
				.query((row) -> {
					found.put(new UserId(row.getObject("id", UUID.class)), ZoneId.of(row.getString("zone")));
				});
		}
		users.forEach((user) -> found.putIfAbsent(user, ZoneOffset.UTC));
		return found;
	}

	@Override
	public Accommodations accommodationsOf(UserId user) {
		return this.jdbc.sql("select chosen_allowance, granted_allowance from account where id = ?")
			.param(user.value())
			.query((row, n) -> new Accommodations(TimeAllowance.valueOf(row.getString("chosen_allowance")),
					TimeAllowance.valueOf(row.getString("granted_allowance"))))
			.optional()
			.orElse(Accommodations.NONE);
	}

}
