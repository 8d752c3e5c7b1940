package dev.readyroom.quiz.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.readyroom.identity.DemoPeople;
import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.questionbank.Topic;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;
import dev.readyroom.quiz.attempt.Attempt;
import dev.readyroom.quiz.attempt.NewAttempt;
import dev.readyroom.quiz.attempt.PastSessions;
import dev.readyroom.quiz.blueprint.Draw;
import dev.readyroom.quiz.blueprint.Drawn;
import dev.readyroom.quiz.blueprint.ExamDraw;

import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives the sample people five weeks of sessions in which they get better, each from a
 * level of their own; the same ones on every new installation.
 */
@Component
@Profile("demo")
class SampleSessions {

	private static final Map<String, Double> ABILITY = Map.of("ada", .86, "ben", .78, "cleo", .62, "dan", .48, "eve",
			.7, "femi", .35);

	private static final int SESSIONS = 9;

	private static final int SIZE = 8;

	private static final Terms DRILL = Terms.practice(new SlotClock.Fixed(Duration.ofSeconds(20)), null,
			FeedbackTiming.STUDY);

	private static final Terms MIX = Terms.practice(new SlotClock.None(), null, FeedbackTiming.STUDY);

	private final PastSessions sessions;

	private final InstructorsQuizzes quizzes;

	private final QuestionBank bank;

	private final Clock clock;

	SampleSessions(PastSessions sessions, InstructorsQuizzes quizzes, QuestionBank bank, Clock clock) {
		this.sessions = sessions;
		this.quizzes = quizzes;
		this.bank = bank;
		this.clock = clock;
	}

	/** In the transaction that makes the people. */
	@EventListener
	void on(DemoPeople people) {
		if (this.bank.published().size() < SIZE) {
			return;
		}
		Random random = new Random(2026);
		UserId instructor = people.byFirstName().get("ben");
		List<InstructorsQuizzes.Made> made = (instructor != null) ? this.quizzes.by(instructor) : List.of();
		people.byFirstName()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.forEach((person) -> past(person.getValue(), ABILITY.getOrDefault(person.getKey(), .5), made, random));
	}

	private void past(UserId learner, double ability, List<InstructorsQuizzes.Made> quizzes, Random random) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MINUTES);
		List<Topic> topics = this.bank.topics().stream().filter((topic) -> !cards(topic).isEmpty()).toList();
		int offset = random.nextInt(topics.size());
		for (int n = 0; n < SESSIONS; n++) {
			Instant at = now.minus(Duration.ofDays(37 - 4L * n)).minus(Duration.ofMinutes(random.nextInt(600)));
			PastSessions.Answering answering = new SampleLearner(Math.min(.95, ability + .02 * n), random);
			if (n == 6) {
				mockExam(learner, at, answering, random);
			}
			else if (n == 3) {
				this.sessions.take(learner, NewAttempt.of(Attempt.Kind.MIX, ""), MIX, mix(random), at, answering);
			}
			else {
				drill(learner, topics.get((offset + n * 3) % topics.size()), at, answering, random);
			}
		}
		int daysAgo = 3;
		for (InstructorsQuizzes.Made quiz : quizzes) {
			if (!quiz.author().equals(learner)) {
				quiz.take(this.sessions, learner, now.minus(Duration.ofDays(daysAgo--)),
						new SampleLearner(ability, random));
			}
		}
		this.sessions.leave(learner, NewAttempt.of(Attempt.Kind.MIX, ""), MIX, mix(random),
				now.minus(Duration.ofHours(3)), new SampleLearner(ability, random), SIZE / 2);
	}

	private void drill(UserId learner, Topic topic, Instant at, PastSessions.Answering answering, Random random) {
		this.sessions.take(learner, NewAttempt.of(Attempt.Kind.DRILL, topic.title()), DRILL, draw(cards(topic), random),
				at, answering);
	}

	private List<QuestionCard> cards(Topic topic) {
		return this.bank.published()
			.stream()
			.filter((card) -> card.topic().equals(topic.slug()) && !card.pilot())
			.toList();
	}

	private void mockExam(UserId learner, Instant at, PastSessions.Answering answering, Random random) {
		this.bank.exam("scs-c03").ifPresent((exam) -> {
			ExamDraw drawn = ExamDraw.of(exam, this.bank.published(),
					(card) -> this.bank.revision(card.revision()).content(), random);
			this.sessions.take(learner, NewAttempt.mockExam(exam.title(), exam.id()),
					Terms.practice(new SlotClock.None(), drawn.time(), FeedbackTiming.EXAM), drawn.draw().slots(), at,
					answering);
		});
	}

	private List<Drawn> mix(Random random) {
		return draw(this.bank.published(), random);
	}

	private List<Drawn> draw(List<QuestionCard> cards, Random random) {
		return Draw.random(cards, SIZE, (card) -> this.bank.revision(card.revision()).content(), random).slots();
	}

}
