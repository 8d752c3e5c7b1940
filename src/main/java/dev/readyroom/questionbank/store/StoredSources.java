package dev.readyroom.questionbank.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.source.Settings;
import dev.readyroom.questionbank.source.SourceQuestion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Published questions as files would have them: to edit, to compare and to export. Always
 * a fixed number of statements.
 */
@Repository
public class StoredSources {

	private static final String WORDINGS = """
			select q.*, r.id as wording, r.content as asked, c.content as said
			from question q join revision r on r.question_id = q.id
			join commentary c on c.revision_id = r.id where\s""";

	private static final String LATEST = """
			c.version = (select max(version) from commentary n where n.revision_id = r.id) and\s""";

	private final JdbcClient jdbc;

	StoredSources(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everything that is asked, by topic and id. */
	@Transactional(readOnly = true)
	public List<StoredSource> published() {
		return read(LATEST + "r.id = q.revision_id and q.retired_at is null", Map.of());
	}

	/** The same of one topic. */
	@Transactional(readOnly = true)
	public List<StoredSource> published(String topic) {
		return read(LATEST + "r.id = q.revision_id and q.retired_at is null and q.topic = :topic",
				Map.of("topic", topic));
	}

	/** Those that have a wording, retired ones too. */
	@Transactional(readOnly = true)
	public List<StoredSource> of(Collection<QuestionId> ids) {
		return ids.isEmpty() ? List.of() : read(LATEST + "r.id = q.revision_id and q.id in (:ids)",
				Map.of("ids", ids.stream().map(QuestionId::value).toList()));
	}

	@Transactional(readOnly = true)
	public Optional<StoredSource> of(QuestionId id) {
		return of(List.of(id)).stream().findFirst();
	}

	/** A wording, new or old, with the labels that the question has now. */
	@Transactional(readOnly = true)
	public Optional<StoredSource> of(RevisionId revision) {
		return read(LATEST + "r.id = :revision", Map.of("revision", revision.value())).stream().findFirst();
	}

	/**
	 * What it has said, wording and explanation, each time it said something else; oldest
	 * first.
	 */
	@Transactional(readOnly = true)
	public List<Version> versions(QuestionId id) {
		return this.jdbc.sql("""
				select c.id, r.id as wording, c.created_at from commentary c join revision r on r.id = c.revision_id
				where r.question_id = ? order by c.created_at, c.version""")
			.param(id.value())
			.query((row, _) -> new Version(row.getObject("id", UUID.class),
					new RevisionId(row.getObject("wording", UUID.class)),
					row.getObject("created_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/** What it said in one version, with the labels that it has now. */
	@Transactional(readOnly = true)
	public Optional<StoredSource> version(UUID version) {
		return read("c.id = :version", Map.of("version", version)).stream().findFirst();
	}

	/** A wording with what was explained about it then. */
	public record Version(UUID id, RevisionId revision, Instant at) {
	}

	private List<StoredSource> read(String which, Map<String, ?> parameters) {
		List<Row> rows = this.jdbc.sql(WORDINGS + which + " order by q.topic, q.slug")
			.params(parameters)
			.query(StoredSources::row)
			.list();
		if (rows.isEmpty()) {
			return List.of();
		}
		Map<UUID, Map<String, String>> objectives = objectives(rows);
		Map<UUID, List<String>> tags = tags(rows);
		return rows.stream()
			.map((row) -> row.source(objectives.getOrDefault(row.id, Map.of()), tags.getOrDefault(row.id, List.of())))
			.toList();
	}

	private Map<UUID, Map<String, String>> objectives(List<Row> rows) {
		Map<UUID, Map<String, String>> objectives = new HashMap<>();
		this.jdbc
			.sql("select question_id, exam, objective from question_objective"
					+ " where question_id between :first and :last order by place")
			.params(range(rows))
			.query((row) -> {
				objectives.computeIfAbsent(row.getObject(1, UUID.class), (_) -> new LinkedHashMap<>())
					.put(row.getString(2), row.getString(3));
			});
		return objectives;
	}

	private Map<UUID, List<String>> tags(List<Row> rows) {
		Map<UUID, List<String>> tags = new HashMap<>();
		this.jdbc
			.sql("select question_id, tag from question_tag where question_id between :first and :last order by place")
			.params(range(rows))
			.query((row) -> {
				tags.computeIfAbsent(row.getObject(1, UUID.class), (_) -> new ArrayList<>()).add(row.getString(2));
			});
		return tags;
	}

	/** Ids grow with time, so a range reads little more than these rows' labels. */
	private static Map<String, UUID> range(List<Row> rows) {
		List<UUID> ids = rows.stream().map(Row::id).sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
		return Map.of("first", ids.getFirst(), "last", ids.getLast());
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getObject("id", UUID.class), row.getObject("wording", UUID.class), row.getString("slug"),
				row.getString("topic"), row.getString("file"), "browser".equals(row.getString("owner")),
				row.getInt("difficulty"), row.getInt("time_limit_seconds"), row.getBoolean("drill"),
				row.getBoolean("pilot"), row.getBoolean("legacy"), row.getString("retired_reason"),
				Documents.read(row.getString("asked"), StoredQuestion.class),
				Documents.read(row.getString("said"), StoredRationale.class));
	}

	private record Row(UUID id, UUID wording, String slug, String topic, @Nullable String file, boolean inBrowser,
			int difficulty, int timeLimit, boolean drill, boolean pilot, boolean legacy, @Nullable String retired,
			StoredQuestion asked, StoredRationale said) {

		private StoredSource source(Map<String, String> objectives, List<String> tags) {
			Settings settings = this.said.settings(this.timeLimit, this.difficulty, this.asked.shuffle(),
					this.drill && !this.legacy);
			SourceQuestion question = new SourceQuestion(this.slug, this.legacy, this.pilot, this.retired,
					this.asked.stem(), Untranslation.body(this.asked.toQuestion(), this.said.whys()),
					this.said.explanation(), this.said.whatChanged(), this.said.references(), objectives,
					this.said.facts(), tags, this.said.note(), settings);
			return new StoredSource(new QuestionId(this.id), new RevisionId(this.wording), this.topic, this.file,
					this.inBrowser, question);
		}

	}

}
