package dev.readyroom.progress.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.readyroom.identity.UserId;
import dev.readyroom.progress.PracticeDay;
import dev.readyroom.progress.PracticeDays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DaysByLearner implements PracticeDays {

	private final JdbcClient jdbc;

	DaysByLearner(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Map<UserId, List<PracticeDay>> of(Collection<UserId> learners) {
		Map<UserId, List<PracticeDay>> found = new HashMap<>();
		if (!learners.isEmpty()) {
			this.jdbc.sql("""
					select learner, practised_on, firsts, first_points from practice_day
					where learner in (:learners) and firsts > 0 order by learner, practised_on""")
				.param("learners", learners.stream().map(UserId::value).distinct().toList())
				.query((row) -> {
					found.computeIfAbsent(new UserId(row.getObject("learner", UUID.class)), (_) -> new ArrayList<>())
						.add(new PracticeDay(row.getObject("practised_on", LocalDate.class), row.getInt("firsts"),
								row.getDouble("first_points")));
				});
		}
		return found;
	}

}
