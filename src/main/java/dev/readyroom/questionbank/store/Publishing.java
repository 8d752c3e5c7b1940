package dev.readyroom.questionbank.store;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.source.ReadQuestion;
import dev.readyroom.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what authors made in the browser among what is asked. From then on the database is
 * that question's truth. Each change counts in {@code bank_state}, by which other nodes
 * find it; this node takes it up as soon as it is committed.
 */
@Component
public class Publishing {

	private final JdbcClient jdbc;

	private final PlanWriter writer;

	private final TakingUp takingUp;

	private final Clock clock;

	Publishing(JdbcClient jdbc, PlanWriter writer, TakingUp takingUp, Clock clock) {
		this.jdbc = jdbc;
		this.writer = writer;
		this.takingUp = takingUp;
		this.clock = clock;
	}

	/**
	 * Asks this wording from now on. The same wording as before stays the same revision,
	 * whatever is said about it.
	 * @param read without errors
	 */
	@Transactional
	public RevisionId publish(QuestionId id, ReadQuestion read) {
		Plan plan = new Plan();
		Question question = Translation.question(read.question(), read.settings());
		UUID revision = revision(plan, id.value(), question);
		commentary(plan, revision, Documents.write(StoredRationale.of(read.question(), read.settings())));
		plan.changedQuestions.add(QuestionRow.of(read, id.value(), revision).asOfFiles(file(id)));
		this.writer.write(plan);
		ownedByTheDatabase(List.of(id));
		return new RevisionId(revision);
	}

	private @Nullable String file(QuestionId id) {
		return this.jdbc.sql("select file from question where id = ?")
			.param(id.value())
			.query((row, _) -> Optional.ofNullable(row.getString(1)))
			.single()
			.orElse(null);
	}

	private UUID revision(Plan plan, UUID question, Question content) {
		String hash = Wording.hash(content);
		return this.jdbc.sql("select id from revision where question_id = ? and hash = ?")
			.params(question, hash)
			.query(UUID.class)
			.optional()
			.orElseGet(() -> {
				UUID id = Ids.next();
				plan.revisions
					.add(new Plan.NewRevision(id, question, hash, Documents.write(StoredQuestion.of(content))));
				return id;
			});
	}

	private void commentary(Plan plan, UUID revision, String content) {
		String hash = Documents.hash(content);
		Known.Commentary newest = this.jdbc.sql(
				"select version, hash from commentary where revision_id = ? order by version desc fetch first row only")
			.param(revision)
			.query((row, _) -> new Known.Commentary(row.getInt(1), row.getString(2)))
			.optional()
			.orElse(new Known.Commentary(0, ""));
		if (!newest.hash().equals(hash)) {
			plan.commentaries.add(new Plan.NewCommentary(revision, newest.version() + 1, hash, content));
		}
	}

	/** Asks these no more; their ids stay reserved and their old answers readable. */
	@Transactional
	public void retire(Collection<QuestionId> ids, String reason) {
		OffsetDateTime now = this.clock.instant().atOffset(ZoneOffset.UTC);
		change("update question set retired_at = :now, retired_reason = :reason"
				+ " where id in (:ids) and retired_at is null", ids, "now", now, "reason", reason);
	}

	/** Asks these again that were retired. */
	@Transactional
	public void restore(Collection<QuestionId> ids) {
		change("update question set retired_at = null, retired_reason = null where id in (:ids)", ids);
	}

	/**
	 * Makes a topic of the database's own; one of this slug that there is stays as it is.
	 */
	@Transactional
	public void topic(String slug, String title) {
		int made = this.jdbc.sql("""
				insert into topic (slug, title, summary, lang, file, group_title, place)
				values (?, ?, '', 'en', '', '', 9999) on conflict do nothing""").params(slug, title).update();
		if (made == 1) {
			this.takingUp.changed();
		}
	}

	@Transactional
	public void move(Collection<QuestionId> ids, String topic) {
		change("update question set topic = :topic where id in (:ids)", ids, "topic", topic);
	}

	/** A tag that a question has already stays where it is. */
	@Transactional
	public void tag(Collection<QuestionId> ids, String tag) {
		change("""
				insert into question_tag (question_id, tag, place)
				select q.id, cast(:tag as varchar(80)), 1000 from question q where q.id in (:ids)
				and not exists (select 1 from question_tag t where t.question_id = q.id and t.tag = :tag)""", ids,
				"tag", tag);
	}

	@Transactional
	public void untag(Collection<QuestionId> ids, String tag) {
		change("delete from question_tag where tag = :tag and question_id in (:ids)", ids, "tag", tag);
	}

	/**
	 * @param pilot whether it goes unscored in mock exams
	 */
	@Transactional
	public void pilot(QuestionId id, boolean pilot) {
		change("update question set pilot = :pilot where id in (:ids)", List.of(id), "pilot", pilot);
	}

	private void change(String sql, Collection<QuestionId> ids, Object... namesAndValues) {
		if (ids.isEmpty()) {
			return;
		}
		var statement = this.jdbc.sql(sql).param("ids", ids.stream().map(QuestionId::value).toList());
		for (int i = 0; i < namesAndValues.length; i += 2) {
			statement = statement.param((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		statement.update();
		ownedByTheDatabase(ids);
	}

	private void ownedByTheDatabase(Collection<QuestionId> ids) {
		this.jdbc.sql("update question set owner = 'browser' where id in (:ids)")
			.param("ids", ids.stream().map(QuestionId::value).toList())
			.update();
		this.takingUp.changed();
	}

}
