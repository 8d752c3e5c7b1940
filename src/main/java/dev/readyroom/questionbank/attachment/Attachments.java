package dev.readyroom.questionbank.attachment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The pictures in the database. The same one is kept once. */
@Repository
public class Attachments implements Pictures {

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	private final Clock clock;

	public Attachments(JdbcTemplate jdbc, JdbcClient client, Clock clock) {
		this.jdbc = jdbc;
		this.client = client;
		this.clock = clock;
	}

	/**
	 * @param batch the import it comes with; null for none
	 */
	@Transactional
	public void keep(Collection<Attachment> pictures, @Nullable UUID batch) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		Map<String, Attachment> byName = new TreeMap<>();
		pictures.forEach((picture) -> byName.put(picture.name(), picture));
		List<@Nullable Object[]> rows = byName.values()
			.stream()
			.map((it) -> new @Nullable Object[] { it.name(), it.bytes(), now, batch })
			.toList();
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(
					"insert into attachment (name, content, kept_at, batch) values (?, ?, ?, ?) on conflict do nothing",
					rows);
		}
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Attachment> named(String name) {
		return this.client.sql("select content from attachment where name = ?")
			.param(name)
			.query((row, _) -> new Attachment(name, row.getBytes(1)))
			.optional();
	}

	/** Which of these are kept. */
	@Transactional(readOnly = true)
	public List<String> known(Collection<String> names) {
		return names.isEmpty() ? List.of()
				: this.client.sql("select name from attachment where name in (:names)")
					.param("names", names)
					.query(String.class)
					.list();
	}

	/**
	 * Takes back what came with a batch and stands in no text any more, be it a wording
	 * of long ago.
	 */
	@Transactional
	public void drop(UUID batch) {
		this.client.sql("""
				delete from attachment where batch = :batch
				and not exists (select 1 from draft d where d.content like '%' || attachment.name || '%')
				and not exists (select 1 from revision r where r.content like '%' || attachment.name || '%')
				and not exists (select 1 from commentary c where c.content like '%' || attachment.name || '%')""")
			.param("batch", batch)
			.update();
	}

}
