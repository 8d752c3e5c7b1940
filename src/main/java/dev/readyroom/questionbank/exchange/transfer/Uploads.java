package dev.readyroom.questionbank.exchange.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.BankImport.SourceFile;
import dev.readyroom.questionbank.exchange.Format;
import dev.readyroom.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps uploads until they are confirmed, for a day at most: nothing is kept in a
 * session.
 */
@Repository
class Uploads {

	private static final Duration KEPT = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	Uploads(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional
	public UUID keep(UserId who, @Nullable Format format, String topic, boolean strict, List<SourceFile> files) {
		var now = this.clock.instant().atOffset(ZoneOffset.UTC);
		this.jdbc.sql("delete from import_upload where made_at < ?").param(now.minus(KEPT)).update();
		UUID id = Ids.next();
		this.jdbc
			.sql("insert into import_upload (id, account, made_at, format, topic, strict) values (?, ?, ?, ?, ?, ?)")
			.params(id, who.value(), now, (format != null) ? format.slug() : "", topic, strict)
			.update();
		for (int i = 0; i < files.size(); i++) {
			String name = files.get(i).name();
			this.jdbc.sql("insert into import_file (upload_id, place, name, content) values (?, ?, ?, ?)")
				.params(id, i, (name.length() > 300) ? name.substring(name.length() - 300) : name, files.get(i).bytes())
				.update();
		}
		return id;
	}

	/** Another's upload is not there. */
	@Transactional(readOnly = true)
	public Optional<Upload> of(UserId who, UUID id) {
		List<SourceFile> files = this.jdbc
			.sql("select name, content from import_file where upload_id = ? order by place")
			.param(id)
			.query((row, _) -> new SourceFile(row.getString(1), row.getBytes(2)))
			.list();
		return this.jdbc.sql("select format, topic, strict from import_upload where id = ? and account = ?")
			.params(id, who.value())
			.query((row, _) -> new Upload(id, Format.named(row.getString(1)).orElse(null), row.getString(2),
					row.getBoolean(3), files))
			.optional();
	}

	/**
	 * @return whether it was there
	 */
	@Transactional
	public boolean drop(UserId who, UUID id) {
		return this.jdbc.sql("delete from import_upload where id = ? and account = ?")
			.params(id, who.value())
			.update() > 0;
	}

}
