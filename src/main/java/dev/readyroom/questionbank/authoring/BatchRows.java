package dev.readyroom.questionbank.authoring;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.authoring.AuthoredQuestions.Batch;
import dev.readyroom.questionbank.authoring.AuthoredQuestions.Undone;
import dev.readyroom.questionbank.source.Body;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.store.SearchedWords;
import dev.readyroom.shared.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes questions by the thousand, in batches of statements. */
@Repository
class BatchRows {

	static final int CHUNK = 1000;

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	BatchRows(JdbcTemplate jdbc, JdbcClient client) {
		this.jdbc = jdbc;
		this.client = client;
	}

	Set<String> taken(Collection<String> slugs) {
		Set<String> taken = new HashSet<>();
		chunks(slugs,
				(some) -> taken.addAll(this.client.sql("select slug from question where slug in (:slugs)")
					.param("slugs", some)
					.query(String.class)
					.list()));
		return taken;
	}

	List<QuestionId> ids(Collection<String> slugs) {
		List<QuestionId> ids = new ArrayList<>();
		chunks(slugs,
				(some) -> ids.addAll(this.client.sql("select id from question where slug in (:slugs)")
					.param("slugs", some)
					.query((row, _) -> new QuestionId(row.getObject(1, UUID.class)))
					.list()));
		return ids;
	}

	/** What drafts ask, by their ids. */
	Map<String, Body> drafted(Collection<String> slugs) {
		Map<String, Body> drafted = new HashMap<>();
		chunks(slugs,
				(some) -> this.client.sql("""
						select q.slug, d.content from question q join draft d on d.question_id = q.id
						where q.slug in (:slugs)""")
					.param("slugs", some)
					.query((row, _) -> drafted.put(row.getString(1),
							new DraftReading(DraftDocuments.read(row.getString(2))).read().question().body()))
					.list());
		return drafted;
	}

	private static void chunks(Collection<String> slugs, Consumer<List<String>> each) {
		List<String> all = List.copyOf(slugs);
		for (int from = 0; from < all.size(); from += CHUNK) {
			each.accept(all.subList(from, Math.min(from + CHUNK, all.size())));
		}
	}

	Set<String> topics(Collection<String> slugs) {
		return slugs.isEmpty() ? Set.of()
				: Set.copyOf(this.client.sql("select slug from topic where slug in (:slugs)")
					.param("slugs", slugs)
					.query(String.class)
					.list());
	}

	void insert(UUID batch, @Nullable UserId author, String origin, List<NewQuestion> questions, DraftState state,
			Instant at) {
		OffsetDateTime now = at.atOffset(ZoneOffset.UTC);
		UUID who = (author != null) ? author.value() : null;
		this.jdbc.update("insert into question_batch (id, made_by, made_at, origin, size) values (?, ?, ?, ?, ?)",
				batch, who, now, shortened(origin, 300), questions.size());
		List<Row> rows = questions.stream().map((it) -> new Row(Ids.next(), it)).toList();
		batch("""
				insert into question (id, slug, topic, owner, type, difficulty, time_limit_seconds, drill, pilot, legacy,
				created_at, words, review_by, author, batch)
				values (?, ?, ?, 'browser', ?, ?, ?, ?, ?, false, ?, ?, ?, ?, ?)""",
				rows.stream().map((row) -> row.columns(now, who, batch)).toList());
		batch("insert into question_tag (question_id, tag, place) values (?, ?, ?)",
				rows.stream().flatMap((row) -> row.tags().stream()).toList());
		boolean submitted = state == DraftState.IN_REVIEW;
		batch("""
				insert into draft (question_id, state, content, version, started_at, saved_by, saved_at, submitted_by,
				submitted_at) values (?, ?, ?, 1, ?, ?, ?, ?, ?)""",
				rows.stream()
					.map((row) -> new @Nullable Object[] { row.id, state.slug(), row.document(), now, who, now,
							submitted ? who : null, submitted ? now : null })
					.toList());
		if (who != null) {
			batch("insert into draft_author (question_id, account) values (?, ?)",
					rows.stream().map((row) -> new @Nullable Object[] { row.id, who }).toList());
		}
		batch("insert into question_event (id, question_id, happened_at, who, what, remark) values (?, ?, ?, ?, ?, ?)",
				rows.stream()
					.map((row) -> new @Nullable Object[] { Ids.next(), row.id, now, who, "imported",
							shortened(origin, 300) })
					.toList());
	}

	private static String shortened(String text, int most) {
		return (text.length() > most) ? text.substring(0, most) : text;
	}

	List<Batch> batches(int most) {
		return this.client.sql("""
				select b.*, (select count(*) from question q where q.batch = b.id) as here, (select count(*)
				from question q join draft d on d.question_id = q.id where q.batch = b.id and q.revision_id is null
				and d.version > 1) as edited from question_batch b
				order by b.id desc fetch first :most rows only""").param("most", most).query((row, _) -> {
			UUID by = row.getObject("made_by", UUID.class);
			OffsetDateTime undone = row.getObject("undone_at", OffsetDateTime.class);
			return new Batch(row.getObject("id", UUID.class), (by != null) ? new UserId(by) : null,
					row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getString("origin"),
					row.getInt("size"), row.getInt("here"), row.getInt("edited"),
					(undone != null) ? undone.toInstant() : null);
		}).list();
	}

	/** Those of a batch that have these ids still. */
	Map<String, UUID> questions(UUID batch, Collection<String> slugs) {
		Map<String, UUID> ids = new HashMap<>();
		if (!slugs.isEmpty()) {
			this.client.sql("select slug, id from question where batch = :batch and slug in (:slugs)")
				.param("batch", batch)
				.param("slugs", slugs)
				.query((row) -> {
					ids.put(row.getString("slug"), row.getObject("id", UUID.class));
				});
		}
		return ids;
	}

	/** Drafts and events go with their questions. */
	Undone undo(UUID batch, Instant now) {
		String unpublished = " question_id in (select id from question where batch = :batch and revision_id is null)";
		for (String table : List.of("question_tag", "question_objective")) {
			this.client.sql("delete from " + table + " where" + unpublished).param("batch", batch).update();
		}
		int removed = this.client.sql("delete from question where batch = :batch and revision_id is null")
			.param("batch", batch)
			.update();
		this.client.sql("update question_batch set undone_at = :now where id = :batch")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("batch", batch)
			.update();
		int kept = this.client.sql("select count(*) from question where batch = :batch")
			.param("batch", batch)
			.query(Integer.class)
			.single();
		return new Undone(removed, kept);
	}

	private void batch(String sql, List<@Nullable Object[]> rows) {
		for (int from = 0; from < rows.size(); from += CHUNK) {
			this.jdbc.batchUpdate(sql, rows.subList(from, Math.min(from + CHUNK, rows.size())));
		}
	}

	private record Row(UUID id, NewQuestion from) {

		private @Nullable Object[] columns(OffsetDateTime now, @Nullable UUID author, UUID batch) {
			SourceQuestion it = this.from.question();
			Settings own = it.own();
			return new @Nullable Object[] { this.id, it.id(), this.from.topic(), it.type().slug(),
					DraftColumns.difficulty(own.difficulty()), DraftColumns.timeLimit(own.timeLimit()),
					Boolean.TRUE.equals(own.drill()), it.pilot(), now, SearchedWords.of(it), own.reviewBy(), author,
					batch };
		}

		private List<@Nullable Object[]> tags() {
			List<@Nullable Object[]> tags = new ArrayList<>();
			this.from.question()
				.tags()
				.stream()
				.distinct()
				.filter((tag) -> tag.length() <= 80)
				.forEach((tag) -> tags.add(new @Nullable Object[] { this.id, tag, tags.size() }));
			return tags;
		}

		private String document() {
			return DraftDocuments.write(Draft.of(this.from.topic(), this.from.question()).withUsualSettings());
		}

	}

}
