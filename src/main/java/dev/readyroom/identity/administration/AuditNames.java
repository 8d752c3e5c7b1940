package dev.readyroom.identity.administration;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.audit.ActorNames;
import dev.readyroom.identity.account.Names;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lends the audit log, which knows ids only, the names of people. An id of something else
 * has none.
 */
@Component
class AuditNames implements ActorNames {

	private final JdbcClient jdbc;

	private final Names names;

	AuditNames(JdbcClient jdbc, Names names) {
		this.jdbc = jdbc;
		this.names = names;
	}

	@Override
	public Map<UUID, String> of(Collection<UUID> ids) {
		Map<UUID, String> found = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("select id, display_name, visitor from account where id in (:ids)")
				.param("ids", ids)
				.query((row) -> {
					found.put(row.getObject("id", UUID.class),
							this.names.shown(row.getString("display_name"), row.getBoolean("visitor")));
				});
		}
		return found;
	}

}
