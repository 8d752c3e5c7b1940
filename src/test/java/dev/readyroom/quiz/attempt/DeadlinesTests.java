package dev.readyroom.quiz.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.readyroom.identity.TimeAllowance;
import dev.readyroom.questionbank.Credit;
import dev.readyroom.quiz.FeedbackTiming;
import dev.readyroom.quiz.OverduePolicy;
import dev.readyroom.quiz.SlotClock;
import dev.readyroom.quiz.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.readyroom.quiz.attempt.AttemptMaker.START;
import static org.assertj.core.api.Assertions.assertThat;

class DeadlinesTests {

	@ParameterizedTest
	@CsvSource({ "STANDARD, 20, 20", "QUARTER_MORE, 20, 25", "HALF_MORE, 20, 30", "DOUBLE, 20, 40",
			"HALF_MORE, 10200, 15300" })
	void anAllowanceStretchesALimit(TimeAllowance allowance, long limit, long stretched) {
		assertThat(Deadlines.after(START, Duration.ofSeconds(limit), allowance))
			.isEqualTo(START.plusSeconds(stretched));
	}

	@Test
	void withNoLimitThereIsNoDeadline() {
		assertThat(Deadlines.after(START, Duration.ofSeconds(20), TimeAllowance.NO_LIMIT)).isNull();
	}

	@Test
	void anExamIsOverByItselfWhenItsOfflineWindowHasPassed() {
		Instant deadline = START.plus(Duration.ofHours(1));
		assertThat(Deadlines.due(AttemptMaker.exam(), deadline, START, false))
			.hasValue(deadline.plus(Duration.ofMinutes(15)));
	}

	@Test
	void aGracePeriodLongerThanTheOfflineWindowIsWaitedFor() {
		assertThat(Deadlines.patience(AttemptMaker.exam(OverduePolicy.GRACE, Duration.ofMinutes(30))))
			.isEqualTo(Duration.ofMinutes(30));
		assertThat(Deadlines.patience(AttemptMaker.exam(OverduePolicy.GRACE, Duration.ofMinutes(5))))
			.isEqualTo(Duration.ofMinutes(15));
	}

	@Test
	void aDrillIsOverHalfAnHourAfterTheLastContact() {
		assertThat(Deadlines.due(AttemptMaker.drill(FeedbackTiming.STUDY), null, START.plusSeconds(40), false))
			.hasValue(START.plusSeconds(40).plus(Duration.ofMinutes(30)));
	}

	@Test
	void aPausedAttemptWaits() {
		assertThat(Deadlines.due(AttemptMaker.exam(), START, START, true)).isEqualTo(Optional.empty());
	}

	@Test
	void aPauseMovesTheDeadlineByItsLength() {
		Attempt exam = AttemptMaker.attempt(AttemptMaker.exam());
		Attempt resumed = Pauses.ended(Pauses.begun(exam, START.plusSeconds(10)), START.plusSeconds(70));
		assertThat(resumed.deadline()).isEqualTo(START.plus(Duration.ofHours(1)).plusSeconds(60));
		assertThat(resumed.paused()).isFalse();
	}

	@Test
	void aNewAllowanceCountsFromTheStartAndKeepsPauses() {
		Attempt exam = AttemptMaker.attempt(AttemptMaker.exam());
		assertThat(Pauses.allowed(exam, TimeAllowance.HALF_MORE, Duration.ofSeconds(30)).deadline())
			.isEqualTo(START.plus(Duration.ofMinutes(90)).plusSeconds(30));
		assertThat(Pauses.allowed(exam, TimeAllowance.NO_LIMIT, Duration.ZERO).deadline()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "60, 90, STANDARD, 60", "60, 90, DOUBLE, 90", "60, 90, NO_LIMIT, 90", ", 90, STANDARD, 90",
			"60, , NO_LIMIT, ", ", , STANDARD, " })
	void noAllowanceGoesPastTheClosingTime(Integer minutes, Integer closing, TimeAllowance allowance, Integer ends) {
		assertThat(Deadlines.whole(closing(minutes, closing), START, allowance)).isEqualTo(at(ends));
	}

	@Test
	void noPauseGoesPastTheClosingTime() {
		Terms terms = closing(60, 70);
		Attempt exam = AttemptMaker.attempt(terms);
		Attempt paused = Pauses.begun(exam, START.plusSeconds(60));
		assertThat(Pauses.ended(paused, START.plusSeconds(360)).deadline()).isEqualTo(at(65));
		assertThat(Pauses.ended(paused, START.plusSeconds(3600)).deadline()).isEqualTo(at(70));
	}

	private static Terms closing(Integer minutes, Integer closing) {
		return new Terms(new SlotClock.None(), (minutes == null) ? null : Duration.ofMinutes(minutes),
				FeedbackTiming.EXAM, null, Credit.ALL_OR_NOTHING, OverduePolicy.HAND_IN, Duration.ZERO, Duration.ZERO,
				true, false, at(closing));
	}

	private static Instant at(Integer minutes) {
		return (minutes == null) ? null : START.plus(Duration.ofMinutes(minutes));
	}

}
