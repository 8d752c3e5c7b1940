package dev.readyroom.quiz.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.questionbank.AnswerFigures;
import dev.readyroom.questionbank.QuestionId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts all answers of finished attempts by one statement, and no oftener than needed.
 */
@Component
class StoredFigures implements AnswerFigures {

	private static final Duration KEPT = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	private final Clock clock;

	@Nullable private volatile Counted counted;

	StoredFigures(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public Map<QuestionId, Figure> all() {
		Counted known = this.counted;
		Instant now = this.clock.instant();
		if (known == null || known.at().plus(KEPT).isBefore(now)) {
			known = new Counted(now, count());
			this.counted = known;
		}
		return known.figures();
	}

	private Map<QuestionId, Figure> count() {
		Map<QuestionId, Figure> figures = new HashMap<>();
		this.jdbc
			.sql("""
					select s.question, count(*) as answers, avg(coalesce(s.corrected_fraction, s.fraction)) as facility,
					corr(coalesce(s.corrected_fraction, s.fraction), coalesce(a.corrected_score, a.score) / nullif(a.scored, 0))
					as discrimination
					from slot s join attempt a on a.id = s.attempt
					where s.response <> '' and a.finished_at is not null group by s.question""")
			.query((row) -> {
				figures.put(new QuestionId(row.getObject("question", UUID.class)),
						new Figure(row.getLong("answers"), row.getDouble("facility"), discrimination(row)));
			});
		return Map.copyOf(figures);
	}

	/** Databases say "none" by null, or by no number. */
	@Nullable private static Double discrimination(ResultSet row) throws SQLException {
		double found = row.getDouble("discrimination");
		return (row.wasNull() || Double.isNaN(found)) ? null : found;
	}

	private record Counted(Instant at, Map<QuestionId, Figure> figures) {
	}

}
