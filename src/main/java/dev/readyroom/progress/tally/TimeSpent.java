package dev.readyroom.progress.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.readyroom.quiz.FinishedAttempt;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody was at each question: from one sign of life to the next, a question
 * shown or an answer given. Nobody knows what happened in a long silence; of each one
 * five minutes count.
 */
final class TimeSpent {

	static final Duration LONGEST_SILENCE = Duration.ofMinutes(5);

	private TimeSpent() {
	}

	/** By position; positions without any are left out. */
	static Map<Integer, Duration> of(FinishedAttempt attempt) {
		List<Sign> signs = new ArrayList<>();
		for (FinishedAttempt.Answer answer : attempt.answers()) {
			add(signs, answer.servedAt(), answer.position());
			add(signs, answer.answeredAt(), answer.position());
		}
		signs.sort(Comparator.comparing(Sign::at));
		Map<Integer, Duration> spent = new HashMap<>();
		for (int i = 1; i < signs.size(); i++) {
			Duration silence = Duration.between(signs.get(i - 1).at(), signs.get(i).at());
			spent.merge(signs.get(i - 1).position(),
					(silence.compareTo(LONGEST_SILENCE) > 0) ? LONGEST_SILENCE : silence, Duration::plus);
		}
		return spent;
	}

	private static void add(List<Sign> signs, @Nullable Instant at, int position) {
		if (at != null) {
			signs.add(new Sign(at, position));
		}
	}

	private record Sign(Instant at, int position) {
	}

}
