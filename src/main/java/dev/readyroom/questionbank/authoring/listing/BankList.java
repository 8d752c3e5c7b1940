package dev.readyroom.questionbank.authoring.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.AnswerFigures;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.questionbank.Revision;
import dev.readyroom.questionbank.RevisionId;
import dev.readyroom.questionbank.authoring.Draft;
import dev.readyroom.questionbank.store.SearchedWords;
import dev.readyroom.web.Paging;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a page of the list: two statements, and one for wordings that are not in memory.
 */
@Repository
class BankList {

	static final int PAGE = 25;

	private static final String A_HAND_IN_IT = """
			exists (select 1 from draft_author a where a.question_id = d.question_id and a.account = :me)""";

	/** Nobody reviews what they had a hand in. */
	private static final String TO_REVIEW = "d.state = 'in-review' and not " + A_HAND_IN_IT;

	private final JdbcClient jdbc;

	private final QuestionBank bank;

	private final AnswerFigures figures;

	private final Clock clock;

	BankList(JdbcClient jdbc, QuestionBank bank, AnswerFigures figures, Clock clock) {
		this.jdbc = jdbc;
		this.bank = bank;
		this.figures = figures;
		this.clock = clock;
	}

	/** One page. */
	record Found(List<BankRow> rows, Paging paging) {
	}

	/** How many drafts wait for a review by this author. */
	@Transactional(readOnly = true)
	public long waiting(UserId me) {
		return this.jdbc.sql("select count(*) from draft d where " + TO_REVIEW)
			.param("me", me.value())
			.query(Long.class)
			.single();
	}

	@Transactional(readOnly = true)
	public Found find(UserId me, BankQuery query, int page) {
		Map<QuestionId, AnswerFigures.Figure> all = this.figures.all();
		Condition where = condition(me, query, all);
		long total = this.jdbc.sql("select count(*)" + where.sql).params(where.values).query(Long.class).single();
		Paging paging = Paging.of(page, PAGE, total);
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		List<Row> rows = this.jdbc
			.sql("""
					select q.id, q.slug, q.topic, q.type, q.difficulty, q.pilot, q.review_by, q.retired_at,
					q.revision_id, d.state, d.content, (select count(*) from problem_report p
					where p.question_id = q.id and p.outcome is null) as reports""" + where.sql
					+ " order by q.topic, q.slug offset :offset rows fetch next :size rows only")
			.params(where.values)
			.param("offset", paging.offset())
			.param("size", PAGE)
			.query(BankList::row)
			.list();
		Map<RevisionId, Revision> wordings = this.bank
			.revisions(rows.stream().map(Row::revision).flatMap(java.util.stream.Stream::ofNullable).toList());
		return new Found(rows.stream().map((row) -> row.shown(wordings, all, today)).toList(), paging);
	}

	private Condition condition(UserId me, BankQuery query, Map<QuestionId, AnswerFigures.Figure> figures) {
		Condition where = new Condition(" from question q left join draft d on d.question_id = q.id where 1 = 1");
		int n = 0;
		for (String word : SearchedWords.plain(query.q()).split(" ")) {
			if (!word.isEmpty() && n < 10) {
				where.and("q.words like :word" + n + " escape '!'", "word" + n,
						"%" + word.replaceAll("[!%_]", "!$0") + "%");
				n++;
			}
		}
		where.andIf(query.topic(), "q.topic = :topic", "topic");
		where.andIf(query.type(), "q.type = :type", "type");
		if (query.level().matches("[1-3]")) {
			where.and("q.difficulty = :level", "level", Integer.valueOf(query.level()));
		}
		where.andIf(query.tag(), "exists (select 1 from question_tag t where t.question_id = q.id and t.tag = :tag)",
				"tag");
		state(query, where);
		only(me, query, figures, where);
		return where;
	}

	private static void state(BankQuery query, Condition where) {
		switch (query.state()) {
			case "draft", "in-review" -> where.and("d.state = :state", "state", query.state());
			case "published" -> where.and("q.revision_id is not null and q.retired_at is null");
			case "retired" -> where.and("q.retired_at is not null");
			default -> where.and("q.retired_at is null");
		}
	}

	private void only(UserId me, BankQuery query, Map<QuestionId, AnswerFigures.Figure> figures, Condition where) {
		switch (query.only()) {
			case "to-review" -> where.and(TO_REVIEW, "me", me.value());
			case "pilot" -> where.and("q.pilot = true and q.revision_id is not null");
			case "mine" -> where.and(A_HAND_IN_IT, "me", me.value());
			case "overdue" ->
				where.and("q.review_by < :today", "today", LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC));
			case "reported" ->
				where.and("exists (select 1 from problem_report p where p.question_id = q.id and p.outcome is null)");
			case "suspicious" -> {
				List<UUID> ids = new ArrayList<>(List.of(new UUID(0, 0)));
				figures.forEach((id, figure) -> {
					if (figure.isSuspicious()) {
						ids.add(id.value());
					}
				});
				where.and("q.id in (:suspicious)", "suspicious", ids);
			}
			default -> {
			}
		}
	}

	/** The ids of everything that is found, for work on all of it. */
	@Transactional(readOnly = true)
	public List<QuestionId> all(UserId me, BankQuery query, int most) {
		Condition where = condition(me, query, this.figures.all());
		return this.jdbc.sql("select q.id" + where.sql + " order by q.topic, q.slug fetch first :most rows only")
			.params(where.values)
			.param("most", most)
			.query((row, _) -> new QuestionId(row.getObject(1, UUID.class)))
			.list();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		UUID revision = row.getObject("revision_id", UUID.class);
		return new Row(new QuestionId(row.getObject("id", UUID.class)), row.getString("slug"), row.getString("topic"),
				row.getString("type"), row.getInt("difficulty"), row.getBoolean("pilot"),
				row.getObject("review_by", LocalDate.class), row.getObject("retired_at") != null,
				(revision != null) ? new RevisionId(revision) : null, row.getString("state"), row.getString("content"),
				row.getInt("reports"));
	}

	private record Row(QuestionId id, String slug, String topic, String type, int difficulty, boolean pilot,
			@Nullable LocalDate reviewBy, boolean retired, @Nullable RevisionId revision, @Nullable String state,
			@Nullable String content, int reports) {

		private BankRow shown(Map<RevisionId, Revision> wordings, Map<QuestionId, AnswerFigures.Figure> figures,
				LocalDate today) {
			String stem = "";
			if (this.content != null) {
				stem = Draft.fromJson(this.content).stem();
			}
			else if (this.revision != null && wordings.containsKey(this.revision)) {
				stem = wordings.get(this.revision).content().stem();
			}
			boolean overdue = this.reviewBy != null && this.reviewBy.isBefore(today) && !this.retired;
			return new BankRow(this.id, this.slug, BankRow.teaser(stem), this.topic, this.type, this.difficulty,
					this.pilot, (this.state != null) ? this.state : this.retired ? "retired" : "published",
					this.state != null && this.revision != null && !this.retired, overdue, this.reports,
					figures.get(this.id));
		}

	}

	/** Conditions with the values of their parameters. */
	private static final class Condition {

		private final StringBuilder sql;

		private final Map<String, Object> values = new HashMap<>();

		private Condition(String from) {
			this.sql = new StringBuilder(from);
		}

		private void and(String condition) {
			this.sql.append(" and ").append(condition);
		}

		private void and(String condition, String name, Object value) {
			and(condition);
			this.values.put(name, value);
		}

		private void andIf(String value, String condition, String name) {
			if (!value.isEmpty()) {
				and(condition, name, value);
			}
		}

	}

}
