package dev.readyroom.quiz.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.Set;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.Credit;
import dev.readyroom.questionbank.QuestionBank;
import dev.readyroom.questionbank.QuestionCard;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.QuizId;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.attempt.NewAttempt;
import dev.readyroom.quiz.attempt.PastSessions;
import dev.readyroom.quiz.blueprint.Mix;
import dev.readyroom.quiz.definition.Asked;
import dev.readyroom.quiz.definition.Conditions;
import dev.readyroom.quiz.definition.Making;
import dev.readyroom.quiz.definition.QuizContent;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The two quizzes of the sample instructor: a test that closes, and a daily draw. */
@Component
@Profile("demo")
class InstructorsQuizzes {

	private static final int LISTED = 8;

	private final Making making;

	private final QuestionBank bank;

	private final Clock clock;

	InstructorsQuizzes(Making making, QuestionBank bank, Clock clock) {
		this.making = making;
		this.bank = bank;
		this.clock = clock;
	}

	List<Made> by(UserId author) {
		Instant closes = this.clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(12));
		Made test = made(author, "KMS check-in",
				"The first eight on keys, grants and key policies. Read the study notes on AWS KMS before you start.",
				new Asked.FixedList(cards("kms-core").stream()
					.filter((card) -> !card.drill())
					.limit(LISTED)
					.map(QuestionCard::id)
					.toList()),
				conditions(10, FeedbackTiming.EXAM, 2, closes));
		Made daily = made(author, "Six a day: S3", "Other questions each time, explained at once.",
				new Asked.RandomDraw(new Mix(Set.of("s3-access", "s3-encryption"), Set.of(), Set.of(), Mix.Pool.ALL),
						6),
				conditions(null, FeedbackTiming.STUDY, 0, null));
		return List.of(test, daily);
	}

	private List<QuestionCard> cards(String topic) {
		return this.bank.published().stream().filter((card) -> card.topic().equals(topic)).toList();
	}

	private static Conditions conditions(@Nullable Integer minutes, FeedbackTiming feedback, int attempts,
			@Nullable Instant closes) {
		return new Conditions(new SlotClock.None(), minutes, feedback, Credit.ALL_OR_NOTHING, attempts, null, closes,
				OverduePolicy.HAND_IN, 0, 15, false);
	}

	private Made made(UserId author, String title, String introduction, Asked asked, Conditions conditions) {
		QuizId id = this.making.create(author, new QuizContent(title, introduction, asked, conditions));
		this.making.publish(author, id);
		return new Made(id, author, title, asked, conditions, this.bank);
	}

	/** A published quiz that sample people take. */
	record Made(QuizId id, UserId author, String title, Asked asked, Conditions conditions, QuestionBank bank) {

		void take(PastSessions sessions, UserId learner, Instant at, PastSessions.Answering answering) {
			Asked.Drawing drawing = this.asked.draw(this.bank, new Random(at.getEpochSecond()));
			if (drawing.questions() > 0) {
				sessions.take(learner, NewAttempt.at(this.id, this.title, drawing.exam(), 1),
						this.conditions.terms(drawing.time(), this.conditions.closesAt()), drawing.draw().slots(), at,
						answering);
			}
		}

	}

}
