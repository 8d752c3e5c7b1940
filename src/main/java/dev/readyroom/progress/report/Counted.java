package dev.readyroom.progress.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is counted. Each takes one statement. */
@Component
class Counted {

	private final JdbcClient jdbc;

	Counted(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<QuestionId, Answered> questions(UserId learner) {
		Map<QuestionId, Answered> found = new HashMap<>();
		this.jdbc.sql("select question, answers, points, last_fraction from answered_question where learner = ?")
			.param(learner.value())
			.query((row) -> {
				found.put(new QuestionId(Objects.requireNonNull(row.getObject("question", UUID.class))),
						new Answered(new Rate(row.getInt("answers"), row.getDouble("points")),
								row.getBigDecimal("last_fraction").compareTo(BigDecimal.ONE) < 0));
			});
		return found;
	}

	/** By question, up to a day. */
	Map<QuestionId, Trend> trends(UserId learner, LocalDate today) {
		LocalDate lately = today.minusDays(Trend.DAYS - 1L);
		Map<QuestionId, Trend> found = new HashMap<>();
		this.jdbc.sql("""
				select question, late, count(*) as answers, sum(fraction) as points from (
				  select question, fraction, case when answered_on >= :lately then 1 else 0 end as late
				  from first_answer where learner = :learner and answered_on >= :since) firsts
				group by question, late""")
			.param("learner", learner.value())
			.param("lately", lately)
			.param("since", lately.minusDays(Trend.DAYS))
			.query((row) -> {
				Rate rate = new Rate(row.getInt("answers"), row.getDouble("points"));
				found.merge(new QuestionId(Objects.requireNonNull(row.getObject("question", UUID.class))),
						(row.getInt("late") == 1) ? new Trend(rate, Rate.NONE) : new Trend(Rate.NONE, rate),
						Trend::plus);
			});
		return found;
	}

	List<Day> days(UserId learner) {
		return this.jdbc.sql("""
				select practised_on, answers, spent_millis from practice_day where learner = ?
				order by practised_on""")
			.param(learner.value())
			.query((row, _) -> new Day(row.getObject("practised_on", LocalDate.class), row.getInt("answers"),
					Duration.ofMillis(row.getLong("spent_millis"))))
			.list();
	}

	/** By learner and topic. */
	Map<UserId, Map<String, Spent>> topics(Collection<UserId> learners) {
		Map<UserId, Map<String, Spent>> found = new HashMap<>();
		if (!learners.isEmpty()) {
			this.jdbc.sql("""
					select learner, topic, answers, points, spent_millis from topic_tally
					where learner in (:learners)""").param("learners", ids(learners)).query((row) -> {
				found.computeIfAbsent(new UserId(row.getObject("learner", UUID.class)), (_) -> new HashMap<>())
					.put(row.getString("topic"), new Spent(new Rate(row.getInt("answers"), row.getDouble("points")),
							Duration.ofMillis(row.getLong("spent_millis"))));
			});
		}
		return found;
	}

	/** When learners practised last, and on how many days since a day. */
	Map<UserId, Regularity> regularity(Collection<UserId> learners, LocalDate since) {
		Map<UserId, Regularity> found = new HashMap<>();
		if (!learners.isEmpty()) {
			this.jdbc.sql("""
					select learner, max(practised_on) as latest,
					sum(case when practised_on >= :since then 1 else 0 end) as days
					from practice_day where learner in (:learners) and answers > 0 group by learner""")
				.param("learners", ids(learners))
				.param("since", since)
				.query((row) -> {
					found.put(new UserId(row.getObject("learner", UUID.class)),
							new Regularity(row.getObject("latest", LocalDate.class), row.getInt("days")));
				});
		}
		return found;
	}

	private static List<UUID> ids(Collection<UserId> learners) {
		List<UUID> ids = new ArrayList<>();
		learners.forEach((learner) -> ids.add(learner.value()));
		return ids;
	}

	/**
	 * A question that was answered.
	 *
	 * @param missed whether it was not right the last time
	 */
	record Answered(Rate rate, boolean missed) {
	}

	/** A day with answers or time. */
	record Day(LocalDate on, int answers, Duration spent) {
	}

	/** A topic. */
	record Spent(Rate rate, Duration spent) {

		static final Spent NONE = new Spent(Rate.NONE, Duration.ZERO);

	}

	/** How regularly somebody practises. */
	record Regularity(LocalDate latest, int days) {
	}

}
