package dev.readyroom.progress.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.readyroom.identity.UserId;
import dev.readyroom.questionbank.QuestionId;
import dev.readyroom.quiz.AttemptId;
import dev.readyroom.quiz.FinishedAttempt;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimeSpentTests {

	private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

	@Test
	void timeIsFromOneSignOfLifeToTheNextAndBelongsToTheQuestionBefore() {
		assertThat(TimeSpent.of(attempt(answer(1, 0, 20), answer(2, 30, 70)))).containsEntry(1, Duration.ofSeconds(30))
			.containsEntry(2, Duration.ofSeconds(40));
	}

	@Test
	void ofALongSilenceFiveMinutesCount() {
		assertThat(TimeSpent.of(attempt(answer(1, 0, 20), answer(2, 7200, 7210))))
			.containsEntry(1, Duration.ofSeconds(320))
			.containsEntry(2, Duration.ofSeconds(10));
	}

	@Test
	void questionsMayBeReturnedTo() {
		assertThat(TimeSpent.of(attempt(answer(1, 0, 100), answer(2, 10, 50)))).containsEntry(1, Duration.ofSeconds(10))
			.containsEntry(2, Duration.ofSeconds(90));
	}

	@Test
	void aQuestionLeftBlankTookItsTimeToo() {
		assertThat(TimeSpent.of(attempt(answer(1, 0, null), answer(2, 25, 30)))).containsEntry(1,
				Duration.ofSeconds(25));
	}

	@Test
	void whatWasNeverShownTookNone() {
		assertThat(TimeSpent.of(attempt(answer(1, null, null)))).isEmpty();
	}

	private static FinishedAttempt attempt(FinishedAttempt.Answer... answers) {
		return new FinishedAttempt(1, AttemptId.next(), UserId.next(), true, List.of(answers));
	}

	private static FinishedAttempt.Answer answer(int position, Integer served, Integer answered) {
		return new FinishedAttempt.Answer(position, QuestionId.next(), "kms-core", at(served), at(answered), 1);
	}

	private static Instant at(Integer second) {
		return (second == null) ? null : START.plusSeconds(second);
	}

}
