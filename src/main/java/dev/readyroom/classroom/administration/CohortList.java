package dev.readyroom.classroom.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.classroom.CohortKind;
import dev.readyroom.web.Paging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All cohorts of the installation, by plain SQL. */
@Component
class CohortList {

	private static final String MATCHING = " from cohort c where lower(c.name) like :like escape '!' ";

	private static final String COLUMNS = """
			select c.id, c.name, c.kind, c.archived_at, (select count(*) from cohort_member m
			  join account a on a.id = m.account and a.deleted_at is null
			  where m.cohort = c.id and m.left_at is null) as members""";

	private final JdbcClient jdbc;

	CohortList(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long count(String words) {
		return this.jdbc.sql("select count(*)" + MATCHING).param("like", like(words)).query(Long.class).single();
	}

	/** Those that go on first, by name. Two statements. */
	List<Row> page(String words, Paging paging) {
		List<Row> rows = this.jdbc.sql(COLUMNS + MATCHING + """
				order by case when c.archived_at is null then 0 else 1 end, lower(c.name), c.id
				limit :size offset :offset""")
			.param("like", like(words))
			.param("size", paging.size())
			.param("offset", paging.offset())
			.query((row, _) -> row(row))
			.list();
		Map<UUID, List<String>> leaders = leaders(rows.stream().map(Row::id).toList());
		return rows.stream().map((row) -> row.ledBy(leaders.getOrDefault(row.id(), List.of()))).toList();
	}

	private Map<UUID, List<String>> leaders(List<UUID> cohorts) {
		Map<UUID, List<String>> found = new HashMap<>();
		if (!cohorts.isEmpty()) {
			this.jdbc.sql("""
					select m.cohort, a.display_name from cohort_member m
					join account a on a.id = m.account and a.deleted_at is null
					where m.cohort in (:cohorts) and m.left_at is null and m.leader = true
					order by lower(a.display_name)""").param("cohorts", cohorts).query((row) -> {
				found.computeIfAbsent(row.getObject("cohort", UUID.class), (_) -> new ArrayList<>())
					.add(row.getString("display_name"));
			});
		}
		return found;
	}

	private static Row row(ResultSet row) throws SQLException {
		return new Row(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getString("name"),
				CohortKind.valueOf(row.getString("kind")), row.getObject("archived_at") != null, row.getInt("members"),
				List.of());
	}

	private static String like(String words) {
		return "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
	}

	/**
	 * A cohort in the list.
	 *
	 * @param leaders their names; none: nobody is left who leads it
	 */
	record Row(UUID id, String name, CohortKind kind, boolean archived, int members, List<String> leaders) {

		Row ledBy(List<String> names) {
			return new Row(this.id, this.name, this.kind, this.archived, this.members, names);
		}

	}

}
