package dev.readyroom.questionbank.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.questionbank.AskedHtml;
import dev.readyroom.questionbank.Question;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.QuestionType;
import dev.readyroom.questionbank.Rationale;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.markdown.Markdown;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads revisions and what is said about them, with one statement for many. */
@Repository
class RevisionRows {

	private final JdbcClient jdbc;

	RevisionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public Map<RevisionId, Revision> revisions(List<RevisionId> ids) {
		Map<RevisionId, Revision> revisions = new HashMap<>();
		this.jdbc.sql("""
				select r.id, r.question_id, r.content, q.slug, q.topic
				from revision r join question q on q.id = r.question_id where r.id in (:ids)""")
			.param("ids", ids.stream().map(RevisionId::value).toList())
			.query((row) -> {
				Revision revision = revision(row);
				revisions.put(revision.id(), revision);
			});
		return revisions;
	}

	private static Revision revision(ResultSet row) throws SQLException {
		Question content = Documents.read(row.getString("content"), StoredQuestion.class).toQuestion();
		return new Revision(new RevisionId(row.getObject("id", UUID.class)),
				new QuestionId(row.getObject("question_id", UUID.class)), row.getString("slug"), row.getString("topic"),
				content, asked(content));
	}

	static AskedHtml asked(Question content) {
		List<Question.Option> options = (content.type() == QuestionType.TRUE_FALSE) ? List.of() : content.options();
		List<String> matches = (content instanceof dev.readyroom.questionbank.Matching matching) ? matching.matches()
				: List.of();
		return new AskedHtml(Markdown.toHtml(content.stem()),
				options.stream().map((option) -> Markdown.toInlineHtml(option.text())).toList(),
				matches.stream().map(Markdown::toInlineHtml).toList());
	}

	/** The newest version for each: later rows replace earlier ones. */
	@Transactional(readOnly = true)
	public Map<RevisionId, Rationale> rationales(List<RevisionId> ids) {
		Map<RevisionId, String> newest = new HashMap<>();
		this.jdbc.sql("select revision_id, content from commentary where revision_id in (:ids) order by version")
			.param("ids", ids.stream().map(RevisionId::value).toList())
			.query((row) -> {
				newest.put(new RevisionId(row.getObject("revision_id", UUID.class)), row.getString("content"));
			});
		Map<RevisionId, Rationale> rationales = new HashMap<>();
		newest
			.forEach((id, content) -> rationales.put(id, Documents.read(content, StoredRationale.class).toRationale()));
		return rationales;
	}

}
