package dev.readyroom.quiz.history;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.shared.Interval;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a learner did before, from attempts whose feedback they may see: an open exam must
 * not tell what was right by way of its history.
 */
@Component
public class LearnerHistory {

	private static final String REVEALED = """
			a.learner = :learner and a.finished_at is not null
			and (a.feedback <> 'AFTER_CLOSING' or a.feedback_from <= :now)""";

	private final JdbcClient jdbc;

	private final Clock clock;

	LearnerHistory(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Questions answered before, and those whose last answer was not right. One
	 * statement.
	 */
	public Known known(UserId learner) {
		Set<QuestionId> answered = new HashSet<>();
		Set<QuestionId> missed = new HashSet<>();
		this.jdbc.sql("""
				select question, fraction from (select s.question,
				coalesce(s.corrected_fraction, s.fraction) as fraction, row_number() over
				(partition by s.question order by s.answered_at desc) as newest
				from attempt a join slot s on s.attempt = a.id where s.answered_at is not null and s.response <> '' and
				""" + REVEALED + ") answers where newest = 1")
			.param("learner", learner.value())
			.param("now", now())
			.query((row) -> {
				QuestionId question = new QuestionId(row.getObject("question", UUID.class));
				answered.add(question);
				if (row.getDouble("fraction") < 1) {
					missed.add(question);
				}
			});
		return new Known(answered, missed);
	}

	/** How the learner stands in each topic they answered questions of. One statement. */
	public List<TopicStanding> standings(UserId learner) {
		return this.jdbc
			.sql("""
					select s.topic, sum(coalesce(s.corrected_fraction, s.fraction)) as points, count(*) as answers, count(distinct s.question) as questions
					from attempt a join slot s on s.attempt = a.id where s.response <> '' and
					"""
					+ REVEALED + " group by s.topic order by s.topic")
			.param("learner", learner.value())
			.param("now", now())
			.query((row, _) -> new TopicStanding(row.getString("topic"), row.getInt("answers"), row.getInt("questions"),
					Interval.wilson(Math.min(row.getDouble("points"), row.getInt("answers")), row.getInt("answers"))))
			.list();
	}

	/**
	 * A page of the learner's attempts, newest first; one more than asked tells that
	 * there are more.
	 */
	List<PastAttempt> attempts(UserId learner, int offset, int most) {
		return this.jdbc
			.sql("""
					select id, kind, title, size, started_at, finished_at, ending, coalesce(corrected_score, score) as score,
					corrected_score, scored, answered, feedback,
					feedback_from from attempt where learner = :learner order by started_at desc, id desc
					offset :offset rows fetch next :most rows only""")
			.param("learner", learner.value())
			.param("offset", offset)
			.param("most", most)
			.query((row, _) -> PastAttempt.of(row, this.clock.instant()))
			.list();
	}

	/** The attempts that ended, those begun last first. */
	List<PastAttempt> finished(UserId learner, int most) {
		return this.jdbc
			.sql("""
					select id, kind, title, size, started_at, finished_at, ending, coalesce(corrected_score, score) as score,
					corrected_score, scored, answered, feedback,
					feedback_from from attempt where learner = :learner and finished_at is not null
					order by started_at desc, id desc fetch next :most rows only""")
			.param("learner", learner.value())
			.param("most", most)
			.query((row, _) -> PastAttempt.of(row, this.clock.instant()))
			.list();
	}

	/**
	 * The learner's newest attempts at quizzes, newest first, by quiz. One statement.
	 */
	public Map<QuizId, List<PastAttempt>> atQuizzes(UserId learner) {
		Map<QuizId, List<PastAttempt>> found = new HashMap<>();
		this.jdbc
			.sql("""
					select quiz, id, kind, title, size, started_at, finished_at, ending, coalesce(corrected_score, score) as score,
					corrected_score, scored, answered, feedback,
					feedback_from from attempt where learner = :learner and quiz is not null
					order by started_at desc, id desc fetch first 1000 rows only""")
			.param("learner", learner.value())
			.query((row) -> {
				QuizId quiz = new QuizId(Objects.requireNonNull(row.getObject("quiz", UUID.class)));
				found.computeIfAbsent(quiz, (_) -> new ArrayList<>()).add(PastAttempt.of(row, this.clock.instant()));
			});
		return found;
	}

	/** Attempts that still run, newest first. */
	public List<Running> running(UserId learner) {
		return this.jdbc.sql("""
				select id, kind, title, size, current_position from attempt join contact on contact.attempt = attempt.id
				where learner = :learner and finished_at is null order by started_at desc
				fetch first 5 rows only""")
			.param("learner", learner.value())
			.query((row, _) -> new Running(new AttemptId(row.getObject("id", UUID.class)),
					Attempt.Kind.valueOf(row.getString("kind")), row.getString("title"), row.getInt("size"),
					row.getInt("current_position")))
			.list();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/** What the learner knows of the bank. */
	public record Known(Set<QuestionId> answered, Set<QuestionId> missed) {
	}

	/**
	 * How a learner does in a topic.
	 *
	 * @param answers given
	 * @param questions different ones among them
	 * @param rate of right answers, with its interval
	 */
	public record TopicStanding(String topic, int answers, int questions, Interval rate) {
	}

	/** An attempt to go on with. */
	public record Running(AttemptId id, Attempt.Kind kind, String title, int size, int position) {
	}

}
