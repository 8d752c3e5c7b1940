package dev.readyroom.identity.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import dev.readyroom.identity.Role;
import dev.readyroom.web.Paging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody with an account, by name. */
@Repository
class PeopleList {

	private static final String MATCHING = """
			from account a where a.visitor = false and a.deleted_at is null
			and (lower(a.display_name) like :like escape '!' or a.email like :like escape '!')""";

	private final JdbcClient jdbc;

	PeopleList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long count(String search) {
		return this.jdbc.sql("select count(*) " + MATCHING).param("like", like(search)).query(Long.class).single();
	}

	List<PersonRow> page(String search, Paging paging) {
		return this.jdbc.sql("""
				select a.id, a.display_name, a.email, a.locked_at, a.created_at,
				  (select string_agg(r.role, ',') from account_role r where r.account_id = a.id) as roles
				""" + MATCHING + " order by a.display_name, a.id limit :size offset :offset")
			.param("like", like(search))
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query(PeopleList::row)
			.list();
	}

	private static PersonRow row(ResultSet row, int number) throws SQLException {
		String roles = row.getString("roles");
		List<Role> added = (roles == null) ? List.of()
				: Stream.of(roles.split(",")).map(Role::valueOf).sorted().toList();
		return new PersonRow(row.getObject("id", UUID.class), row.getString("display_name"), row.getString("email"),
				added, row.getTimestamp("locked_at") != null, row.getTimestamp("created_at").toInstant());
	}

	private static String like(String search) {
		return "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
	}

}
