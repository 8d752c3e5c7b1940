package dev.readyroom.progress.tally;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;

import dev.readyroom.quiz.FinishedAttempt;

/**
 * What some finished attempts add to what is counted. Attempts that do not count add
 * nothing, and a question left blank only its time.
 */
record Tally(Map<Question, Sums> questions, Map<Question, Mark> lasts, Map<First, Marked> firsts, Map<Day, Sums> days,
		Map<Topic, Sums> topics) {

	static Tally of(List<FinishedAttempt> attempts, Function<FinishedAttempt, ZoneId> zones) {
		Tally tally = new Tally(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
				new LinkedHashMap<>(), new LinkedHashMap<>());
		attempts.stream()
			.filter(FinishedAttempt::counted)
			.forEach((attempt) -> tally.add(attempt, zones.apply(attempt)));
		return tally;
	}

	private void add(FinishedAttempt attempt, ZoneId zone) {
		UUID learner = attempt.learner().value();
		Map<Integer, Duration> spent = TimeSpent.of(attempt);
		for (FinishedAttempt.Answer answer : attempt.answers()) {
			long millis = spent.getOrDefault(answer.position(), Duration.ZERO).toMillis();
			Instant at = answer.answeredAt();
			if (at != null) {
				Mark mark = Mark.of(at, attempt.number(), answer.fraction());
				LocalDate day = LocalDate.ofInstant(at, zone);
				Question question = new Question(learner, answer.question().value());
				Sums sums = new Sums(1, mark.fraction(), millis);
				add(sums, new Day(learner, day), new Topic(learner, answer.topic()));
				this.questions.merge(question, sums, Sums::plus);
				this.lasts.merge(question, mark, BinaryOperator.maxBy(Mark::compareTo));
				this.firsts.merge(new First(learner, day, question.question()), new Marked(mark, answer.topic()),
						Marked::earlier);
			}
			else if (answer.servedAt() != null && millis > 0) {
				add(new Sums(0, BigDecimal.ZERO, millis),
						new Day(learner, LocalDate.ofInstant(answer.servedAt(), zone)),
						new Topic(learner, answer.topic()));
			}
		}
	}

	private void add(Sums sums, Day day, Topic topic) {
		this.days.merge(day, sums, Sums::plus);
		this.topics.merge(topic, sums, Sums::plus);
	}

	record Question(UUID learner, UUID question) {
	}

	record First(UUID learner, LocalDate day, UUID question) {
	}

	record Day(UUID learner, LocalDate day) {
	}

	record Topic(UUID learner, String topic) {
	}

	/** A mark in a topic. */
	record Marked(Mark mark, String topic) {

		Marked earlier(Marked other) {
			return (other.mark.compareTo(this.mark) < 0) ? other : this;
		}

	}

	/** What adds up. */
	record Sums(int answers, BigDecimal points, long millis) {

		Sums plus(Sums other) {
			return new Sums(this.answers + other.answers, this.points.add(other.points), this.millis + other.millis);
		}

	}

}
