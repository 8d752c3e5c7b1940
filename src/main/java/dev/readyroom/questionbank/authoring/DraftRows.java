package dev.readyroom.questionbank.authoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.source.SourceQuestion;
import dev.readyroom.questionbank.store.SearchedWords;
import dev.readyroom.questionbank.store.StoredSources;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Drafts in the database. Whoever changes the row of the version they saw first, wins.
 */
@Repository
class DraftRows {

	private final JdbcClient jdbc;

	private final StoredSources sources;

	DraftRows(JdbcClient jdbc, StoredSources sources) {
		this.jdbc = jdbc;
		this.sources = sources;
	}

	Optional<WorkingCopy> find(QuestionId id) {
		return this.jdbc.sql("""
				select q.id, q.revision_id, q.retired_at, d.content, d.version, d.state, d.based_on, d.saved_by,
				d.saved_at from question q left join draft d on d.question_id = q.id where q.id = ?""")
			.param(id.value())
			.query((row, _) -> copy(row))
			.optional();
	}

	/** Those of these that have a draft. */
	List<WorkingCopy> begun(List<QuestionId> ids) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select q.id, q.revision_id, q.retired_at, d.content, d.version, d.state, d.based_on, d.saved_by,
						d.saved_at from question q join draft d on d.question_id = q.id where q.id in (:ids)""")
					.param("ids", ids.stream().map(QuestionId::value).toList())
					.query((row, _) -> copy(row))
					.list();
	}

	/** Those of these that are asked. */
	List<QuestionId> published(List<QuestionId> ids) {
		return those(ids, "revision_id is not null and retired_at is null");
	}

	/** Those of these that are asked no more. */
	List<QuestionId> retired(List<QuestionId> ids) {
		return those(ids, "retired_at is not null");
	}

	/** Those of these that are asked as pilots. */
	List<QuestionId> pilots(List<QuestionId> ids) {
		return those(ids, "pilot = true and revision_id is not null and retired_at is null");
	}

	private List<QuestionId> those(List<QuestionId> ids, String condition) {
		return ids.isEmpty() ? List.of()
				: this.jdbc.sql("select id from question where id in (:ids) and " + condition)
					.param("ids", ids.stream().map(QuestionId::value).toList())
					.query((row, _) -> new QuestionId(row.getObject(1, UUID.class)))
					.list();
	}

	/** Changes a draft whoever is at work on it: they are told when they save. */
	void rewrite(QuestionId id, Draft draft) {
		this.jdbc.sql("update draft set content = ?, version = version + 1 where question_id = ?")
			.params(DraftDocuments.write(draft), id.value())
			.update();
	}

	private WorkingCopy copy(ResultSet row) throws SQLException {
		QuestionId id = new QuestionId(row.getObject("id", UUID.class));
		String content = row.getString("content");
		Draft draft = (content != null) ? DraftDocuments.read(content) : published(id);
		String state = row.getString("state");
		UUID savedBy = row.getObject("saved_by", UUID.class);
		OffsetDateTime savedAt = row.getObject("saved_at", OffsetDateTime.class);
		return new WorkingCopy(id, draft, row.getInt("version"), (state != null) ? DraftState.of(state) : null,
				revision(row, "revision_id"), row.getObject("retired_at") != null, revision(row, "based_on"),
				(savedBy != null) ? new UserId(savedBy) : null, (savedAt != null) ? savedAt.toInstant() : null,
				(content != null) ? authors(id) : Set.of());
	}

	private Draft published(QuestionId id) {
		return this.sources.of(id).map((it) -> Draft.of(it.topic(), it.question())).orElseThrow();
	}

	private static @Nullable RevisionId revision(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject(column, UUID.class);
		return (id != null) ? new RevisionId(id) : null;
	}

	private Set<UserId> authors(QuestionId id) {
		return new HashSet<>(this.jdbc.sql("select account from draft_author where question_id = ?")
			.param(id.value())
			.query((row, _) -> new UserId(row.getObject(1, UUID.class)))
			.list());
	}

	/** A question that nobody is asked yet. */
	void create(QuestionId id, Draft draft, UserId author, Instant now) {
		this.jdbc
			.sql("""
					insert into question (id, slug, topic, owner, type, difficulty, time_limit_seconds, drill, pilot, legacy,
					created_at, words, author) values (?, ?, ?, 'browser', ?, ?, ?, false, false, false, ?, ?, ?)""")
			.params(id.value(), draft.slug(), draft.topic(), draft.type(), DraftColumns.DIFFICULTY,
					DraftColumns.TIME_LIMIT, at(now), draft.slug(), author.value())
			.update();
	}

	/** Begins a draft; false where somebody has. */
	boolean begin(QuestionId id, Draft draft, UserId author, Instant now) {
		boolean begun = this.jdbc.sql("""
				insert into draft (question_id, state, content, version, based_on, started_at, saved_by, saved_at)
				select q.id, 'draft', :content, 1, q.revision_id, :now, :author, :now from question q
				where q.id = :id on conflict do nothing""")
			.param("id", id.value())
			.param("content", DraftDocuments.write(draft))
			.param("author", author.value())
			.param("now", at(now))
			.update() == 1;
		if (begun) {
			hadAHand(id, author);
		}
		return begun;
	}

	/** Saves over the version seen; false where it is another by now, or in review. */
	boolean save(QuestionId id, int seen, Draft draft, UserId author, Instant now) {
		boolean saved = this.jdbc.sql("""
				update draft set content = ?, version = version + 1, saved_by = ?, saved_at = ?
				where question_id = ? and version = ? and state = 'draft'""")
			.params(DraftDocuments.write(draft), author.value(), at(now), id.value(), seen)
			.update() == 1;
		if (saved) {
			hadAHand(id, author);
		}
		return saved;
	}

	private void hadAHand(QuestionId id, UserId author) {
		this.jdbc.sql("insert into draft_author (question_id, account) values (?, ?) on conflict do nothing")
			.params(id.value(), author.value())
			.update();
	}

	/**
	 * Lets the list find a question that was never published by what its draft says. An
	 * id that is no id yet, or taken, waits.
	 */
	void describe(QuestionId id, Draft draft) {
		SourceQuestion read = new DraftReading(draft).read().question();
		this.jdbc
			.sql("""
					update question set type = :type, words = :words, review_by = :reviewBy, difficulty = :difficulty,
					time_limit_seconds = :timeLimit, drill = :drill, pilot = :pilot,
					topic = coalesce((select t.slug from topic t where t.slug = :topic), topic),
					slug = case when :slugFits and not exists (select 1 from question o where o.slug = :slug and o.id <> :id)
					then :slug else slug end where id = :id and revision_id is null""")
			.param("type", draft.questionType().slug())
			.param("words", SearchedWords.of(read))
			.param("reviewBy", read.own().reviewBy())
			.param("difficulty", DraftColumns.difficulty(read.own().difficulty()))
			.param("timeLimit", DraftColumns.timeLimit(read.own().timeLimit()))
			.param("drill", draft.drill())
			.param("pilot", draft.pilot())
			.param("topic", draft.topic())
			.param("slugFits", DraftReading.SLUG.matcher(draft.slug()).matches() && draft.slug().length() <= 80)
			.param("slug", draft.slug())
			.param("id", id.value())
			.update();
	}

	boolean slugTaken(QuestionId id, String slug) {
		return this.jdbc.sql("select count(*) from question where slug = ? and id <> ?")
			.params(slug, id.value())
			.query(Integer.class)
			.single() > 0;
	}

	/** Hands a version in for review; false where it is another by now. */
	boolean submit(QuestionId id, int seen, UserId by, Instant now) {
		return this.jdbc.sql("""
				update draft set state = 'in-review', submitted_by = ?, submitted_at = ?
				where question_id = ? and version = ? and state = 'draft'""")
			.params(by.value(), at(now), id.value(), seen)
			.update() == 1;
	}

	/** Gives it back to its authors; false where it is not in review. */
	boolean giveBack(QuestionId id) {
		return this.jdbc.sql("update draft set state = 'draft' where question_id = ? and state = 'in-review'")
			.param(id.value())
			.update() == 1;
	}

	/** Takes a version away; false where it is another by now, or not in this state. */
	boolean delete(QuestionId id, int seen, DraftState state) {
		return this.jdbc.sql("delete from draft where question_id = ? and version = ? and state = ?")
			.params(id.value(), seen, state.slug())
			.update() == 1;
	}

	/** A question that was never published leaves nothing behind. */
	boolean deleteUnpublished(QuestionId id) {
		for (String table : List.of("question_tag", "question_objective")) {
			this.jdbc
				.sql("delete from " + table
						+ " where question_id in (select id from question where id = ? and revision_id is null)")
				.param(id.value())
				.update();
		}
		return this.jdbc.sql("delete from question where id = ? and revision_id is null")
			.param(id.value())
			.update() == 1;
	}

	private static OffsetDateTime at(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
