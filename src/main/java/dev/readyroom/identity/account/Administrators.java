package dev.readyroom.identity.account;

import java.util.List;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.web.BrokenRule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who run this installation: one who can sign in has to remain. */
@Component
public class Administrators {

	private final JdbcClient jdbc;

	Administrators(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean any() {
		return !this.jdbc.sql("select account_id from account_role where role = 'ADMIN'")
			.query(UUID.class)
			.list()
			.isEmpty();
	}

	/**
	 * Refuses when nobody else is left. The rows are locked until the transaction ends:
	 * of two administrators who remove each other, the second is refused.
	 */
	public void mustRemainWithout(UserId leaving) {
		List<UUID> all = this.jdbc.sql("select account_id from account_role where role = 'ADMIN' for update")
			.query(UUID.class)
			.list();
		boolean another = this.jdbc.sql("""
				select a.id from account a join account_role r on r.account_id = a.id
				where r.role = 'ADMIN' and a.locked_at is null""")
			.query(UUID.class)
			.list()
			.stream()
			.anyMatch((id) -> !id.equals(leaving.value()));
		if (all.contains(leaving.value()) && !another) {
			throw new BrokenRule("identity.administrators.last");
		}
	}

}
