package dev.readyroom.quiz;

import java.time.Instant;
import java.util.List;

import dev.readyroom.shared.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A learner's sessions at a glance; nothing that feedback still hides.
 *
 * @param underWay attempts to go on with, newest first; at most five
 * @param recent the last results, newest first; at most five
 * @param missed how many questions were not right when last answered
 * @param topics every topic with answers
 */
public record LearnerOverview(List<UnderWay> underWay, List<Result> recent, int missed, List<TopicRate> topics) {

	public boolean isEmpty() {
		return this.underWay.isEmpty() && this.recent.isEmpty();
	}

	/**
	 * An attempt that still runs.
	 *
	 * @param kind ends the message key {@code quiz.kind.…}
	 * @param title empty where the kind says it all
	 * @param position of the question shown last, from 1
	 */
	public record UnderWay(AttemptId id, String kind, String title, int size, int position) {
	}

	/**
	 * An attempt that is over.
	 *
	 * @param percent right; null where it may not be seen yet or does not count
	 * @param counted false where it was not handed in in time
	 */
	public record Result(AttemptId id, String kind, String title, Instant startedAt, @Nullable Integer percent,
			boolean counted) {
	}

	/**
	 * How the learner does in a topic.
	 *
	 * @param topic slug
	 * @param rate of right answers with its interval
	 */
	public record TopicRate(String topic, int answers, Interval rate) {
	}

}
