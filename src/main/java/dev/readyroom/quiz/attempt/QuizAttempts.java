package dev.readyroom.quiz.attempt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.QuizId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Attempts at a quiz, as whoever set the quiz sees them. */
@Component
public class QuizAttempts {

	private final AttemptStore store;

	private final Rescheduling rescheduling;

	private final JdbcTemplate jdbc;

	QuizAttempts(AttemptStore store, Rescheduling rescheduling, JdbcTemplate jdbc) {
		this.store = store;
		this.rescheduling = rescheduling;
		this.jdbc = jdbc;
	}

	/** How many attempts a learner had so far, running or not, and the running one. */
	public Taken takenBy(UserId learner, QuizId quiz) {
		List<Optional<AttemptId>> running = this.jdbc
			.query("select id, finished_at from attempt where quiz = ? and learner = ?",
					(row, _) -> (AttemptStore.instant(row, "finished_at") != null) ? Optional.empty()
							: Optional.of(new AttemptId(row.getObject("id", UUID.class))),
					quiz.value(), learner.value());
		return new Taken(running.size(), running.stream().flatMap(Optional::stream).findFirst());
	}

	/** How many attempts there are, and of how many people. */
	public Count count(QuizId quiz) {
		return this.jdbc
			.query("select count(*), count(distinct learner) from attempt where quiz = ?",
					(row, _) -> new Count(row.getInt(1), row.getInt(2)), quiz.value())
			.getFirst();
	}

	/**
	 * Tells all attempts of a new closing time: clocks of running ones are set anew, and
	 * results that wait for the closing wait for the new one.
	 * @param feedbackFrom when those results show
	 */
	@Transactional
	public void close(QuizId quiz, @Nullable Instant closesAt, Instant feedbackFrom) {
		this.jdbc.update("update attempt set closes_at = ? where quiz = ?", AttemptStore.at(closesAt), quiz.value());
		this.jdbc.update("update attempt set feedback_from = ? where quiz = ? and feedback = 'AFTER_CLOSING'",
				AttemptStore.at(feedbackFrom), quiz.value());
		this.jdbc
			.query(AttemptStore.ATTEMPTS + "where attempt.quiz = ? and attempt.finished_at is null",
					AttemptRows::attempt, quiz.value())
			.forEach((attempt) -> this.rescheduling.to(attempt, attempt.allowance()));
	}

	/** Attempts of one learner at one quiz. */
	public record Taken(int attempts, Optional<AttemptId> running) {
	}

	/** Attempts of everybody at one quiz. */
	public record Count(int attempts, int people) {
	}

}
